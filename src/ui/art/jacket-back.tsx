import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Jacket } from "../../core/jacket.ts";
import { svgNodes } from "./svg-nodes.ts";
import { useArt } from "./use-art.ts";
import "../css/drummer.css";

/** Room for a name between the shoulders, and the largest letters in it, in units of the drawing. */
const NAME_WIDTH = 138;
const NAME_SIZE = 30;

/** How wide a text is in units of its size: letters of East Asian scripts are square, Latin ones about two thirds. */
const breadth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.66), 0);

/** The colour that a trim is seen in where it is written with: never that of the cloth. */
const inkOf = ({ colour, trim }: Jacket): string => (colour === trim ? "var(--ink)" : `var(--${trim})`);

/**
 * The back of a jacket, with the name on it. A picture: say beside it, in words, what it shows.
 *
 * @param name any script; empty for none.
 */
export function JacketBack({
  jacket,
  name,
}: {
  readonly jacket: Jacket;
  readonly name: string;
}): JSX.Element {
  const art = useArt();
  const back = useMemo(() => art?.drawJacketBack(jacket) ?? null, [art, jacket]);
  return (
    <svg class="jacket-back" viewBox="-160 -224 320 276" aria-hidden="true" focusable="false">
      {back && <g>{svgNodes(back.body)}</g>}
      <text
        class="jacket-back__name"
        y="-126"
        text-anchor="middle"
        font-size={Math.min(NAME_SIZE, NAME_WIDTH / Math.max(1, breadth(name)))}
        fill={inkOf(jacket)}
        stroke="var(--ink)"
        stroke-width={jacket.colour === jacket.trim ? 0 : 5}
        paint-order="stroke"
        stroke-linejoin="round"
        font-weight="900"
      >
        {name}
      </text>
    </svg>
  );
}
