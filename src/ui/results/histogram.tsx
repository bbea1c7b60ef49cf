import type { JSX } from "preact";
import type { ForBoth } from "../../core/drums.ts";
import { PlayerName } from "../players.tsx";
import type { Text } from "../text.ts";
import type { Bin } from "./histogram-layout.ts";

interface HistogramProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly bins: readonly Bin[];
}

const wordFor = (middleMs: number): string => {
  const size = Math.abs(middleMs);
  if (size <= 10) return "one";
  if (size <= 20) return "tight";
  if (size <= 40) return "together";
  return size < 80 ? "loose" : "apart";
};

/** How often the two were how far apart: a narrow heap in the middle is what to aim for. */
export function Histogram({ text, names, bins }: HistogramProps): JSX.Element {
  if (bins.length === 0) return <p class="soft">{text.picture.noUnisons}</p>;
  return (
    <figure class="histogram" aria-hidden="true">
      <ol>
        {bins.map(({ middleMs, count, height }) => (
          <li key={middleMs}>
            <span class="histogram__count">{count > 0 ? text.number(count) : ""}</span>
            <span
              class={`histogram__bar histogram__bar--${wordFor(middleMs)}`}
              style={{ height: `${height * 0.78}%` }}
            />
            <span class="histogram__middle">
              {middleMs % 20 === 0 ? text.number(Math.abs(middleMs)) : ""}
            </span>
          </li>
        ))}
      </ol>
      <figcaption>
        <span>
          ← <PlayerName part="right" name={text.picture.ahead(names.right)} />
        </span>
        <span>{text.settings.ms}</span>
        <span>
          <PlayerName part="left" name={text.picture.ahead(names.left)} /> →
        </span>
      </figcaption>
    </figure>
  );
}
