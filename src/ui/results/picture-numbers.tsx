import type { JSX } from "preact";
import type { ForBoth } from "../../core/drums.ts";
import type { Text } from "../text.ts";
import type { SectionSummary } from "./asynchrony-layout.ts";
import type { Bin } from "./histogram-layout.ts";

interface NumbersProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly summaries: readonly SectionSummary[];
  readonly bins: readonly Bin[];
}

function aheadIn({ text, names }: NumbersProps, meanMs: number | null): string {
  const rounded = Math.round(meanMs ?? 0);
  if (rounded === 0) return text.picture.nobody;
  return rounded > 0 ? names.left : names.right;
}

function SectionTable(props: NumbersProps): JSX.Element {
  const { text, summaries } = props;
  const { section, links, heardLinks, meanGap, leader } = text.picture;
  return (
    <table>
      <caption>{text.picture.heading}</caption>
      <thead>
        <tr>
          {[section, links, heardLinks, meanGap, leader].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {summaries.map((row) => (
          <tr key={row.section.fromMs}>
            <th scope="row">{text.words.section[row.section.name]}</th>
            <td>{text.number(row.links)}</td>
            <td>{text.number(row.heard)}</td>
            <td>{row.meanMs === null ? "–" : text.ms(row.meanMs)}</td>
            <td>{aheadIn(props, row.meanMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BinTable(props: NumbersProps): JSX.Element {
  const { text, bins } = props;
  return (
    <table>
      <caption>{text.picture.histogram}</caption>
      <thead>
        <tr>
          <th scope="col">{text.picture.bin}</th>
          <th scope="col">{text.picture.leader}</th>
          <th scope="col">{text.picture.count}</th>
        </tr>
      </thead>
      <tbody>
        {bins
          .filter(({ count }) => count > 0)
          .map(({ middleMs, count }) => (
            <tr key={middleMs}>
              <th scope="row">{text.ms(middleMs)}</th>
              <td>{aheadIn(props, middleMs)}</td>
              <td>{text.number(count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** The text alternative of both pictures, for everybody who prefers numbers. */
export function PictureNumbers(props: NumbersProps): JSX.Element {
  const { text, summaries, bins } = props;
  const sum = (of: "links" | "heard"): number => summaries.reduce((total, row) => total + row[of], 0);
  return (
    <>
      <p class="soft">{text.picture.summary(sum("heard"), sum("links"))}</p>
      <details class="numbers">
        <summary>{text.picture.numbers}</summary>
        <div class="numbers__tables">
          <SectionTable {...props} />
          {bins.length > 0 && <BinTable {...props} />}
        </div>
      </details>
    </>
  );
}
