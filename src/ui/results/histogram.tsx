import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ForBoth } from "../../core/drums.ts";
import { PlayerName } from "../players.tsx";
import type { Text } from "../text.ts";
import type { Bin } from "./histogram-layout.ts";
import { histogramPlot } from "./histogram-plot.ts";
import { Plot } from "./plot.tsx";

interface HistogramProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly bins: readonly Bin[];
}

/** How often the two were how far apart: a narrow heap in the middle is what to aim for. */
export function Histogram({ text, names, bins }: HistogramProps): JSX.Element {
  const make = useMemo(() => histogramPlot(text, bins), [text, bins]);
  if (bins.length === 0) return <p class="soft">{text.picture.noUnisons}</p>;
  return (
    <figure class="histogram" aria-hidden="true">
      <Plot className="plot--histogram" make={make} />
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
