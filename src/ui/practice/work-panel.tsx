import type { JSX } from "preact";
import type { Struck, Work } from "../../core/practice/work.ts";
import { PARTS, type ForBoth } from "../../core/drums.ts";
import { Button } from "../button.tsx";
import "../css/practice.css";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";

export interface WorkPanelProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly work: Work;
  /** Loops the weakest section. */
  readonly onPractise: () => void;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly struck: Struck;
  readonly sync?: number | null;
}

interface TableProps {
  readonly text: Text;
  readonly caption: string;
  readonly rows: readonly Row[];
}

function StruckTable({ text, caption, rows }: TableProps): JSX.Element {
  const words = text.practice;
  const withSync = rows.some(({ sync }) => sync !== undefined);
  return (
    <table class="figures-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.hit}</th>
          <th scope="col">{words.mean}</th>
          <th scope="col">{words.spread}</th>
          {withSync && <th scope="col">{text.results.sync}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, struck, sync }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{words.ofNotes(struck.hits, struck.notes)}</td>
            <td>{struck.meanMs === null ? "–" : text.signedMs(struck.meanMs)}</td>
            <td>{struck.spreadMs === null ? "–" : text.ms(struck.spreadMs)}</td>
            {withSync && <td>{sync === null || sync === undefined ? "–" : text.number(sync)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LinkTable({ text, work }: WorkPanelProps): JSX.Element {
  return (
    <table class="figures-table">
      <caption>{text.practice.workByLink}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.picture.links}</th>
          <th scope="col">{text.results.sync}</th>
        </tr>
      </thead>
      <tbody>
        {work.links.map(({ kind, count, sync }) => (
          <tr key={kind}>
            <th scope="row">{text.words.link[kind]}</th>
            <td>{text.number(count)}</td>
            <td>{text.number(sync)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Drums and limbs of each person; named where two played. */
function drumRows({ text, names, work }: WorkPanelProps): readonly Row[] {
  const people = PARTS.filter((part) => work.lanes.some((row) => row.part === part));
  const named = (part: "left" | "right", what: string): string =>
    people.length > 1 ? `${names[part]}: ${what}` : what;
  return people.flatMap((part) => [
    ...work.lanes.flatMap(({ part: of, lane, struck }) =>
      of === part ? [{ key: `${part} ${lane}`, name: named(part, text.words.lane[lane]), struck }] : [],
    ),
    ...work.limbs.flatMap(({ part: of, limb, struck }) =>
      of === part ? [{ key: `${part} ${limb}`, name: named(part, text.practice.limbs[limb]), struck }] : [],
    ),
  ]);
}

/** Where to practise next: errors by section, figure, drum and hand, and the weakest section one key away. */
export function WorkPanel(props: WorkPanelProps): JSX.Element {
  const { text, work, onPractise } = props;
  const { weakest } = work;
  useKeys(weakest === null ? {} : { KeyP: onPractise });
  const sections = work.sections.map((section) => ({
    ...section,
    key: String(section.firstBar),
    name: `${text.words.section[section.name]} (${text.practice.barsPicked(section.firstBar, section.lastBar)})`,
  }));
  const figures = work.figures.map((row) => ({
    ...row,
    key: row.figure,
    name: text.words.figure[row.figure],
  }));
  return (
    <section class="card work" aria-labelledby="work-heading">
      <h2 id="work-heading">{text.practice.work}</h2>
      {weakest === null ? (
        <p>{text.practice.nothingWeak}</p>
      ) : (
        <p>
          <Button onPress={onPractise}>
            {text.practice.weakest(text.words.section[weakest.name])} <kbd class="keycap">P</kbd>
          </Button>
        </p>
      )}
      <details>
        <summary>{text.common.details}</summary>
        <div class="work__tables">
          <StruckTable text={text} caption={text.practice.workBySection} rows={sections} />
          <StruckTable text={text} caption={text.practice.workByFigure} rows={figures} />
          <StruckTable text={text} caption={text.practice.workByDrum} rows={drumRows(props)} />
          <LinkTable {...props} />
        </div>
      </details>
    </section>
  );
}
