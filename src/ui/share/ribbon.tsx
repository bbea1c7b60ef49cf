import type { JSX } from "preact";
import type { RibbonLink } from "../../core/sync/ribbon.ts";

const EDGE_MS = 100;
/** Units of the picture: thousandths of the song across, milliseconds up and down. */
const WIDTH = 1000;

interface RibbonProps {
  readonly ribbon: readonly RibbonLink[];
  readonly lengthMs: number;
  /** Links after this song time are not shown yet. */
  readonly untilMs?: number;
}

/** The asynchrony over the song as bars from the middle: up is the left player ahead. A picture: say beside it what it shows. */
export function Ribbon({ ribbon, lengthMs, untilMs = Infinity }: RibbonProps): JSX.Element {
  const xOf = (atMs: number): number => (WIDTH * Math.max(0, Math.min(lengthMs, atMs))) / lengthMs;
  return (
    <svg
      class="ribbon"
      viewBox={`0 ${-EDGE_MS} ${WIDTH} ${2 * EDGE_MS}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="ribbon__zero" d={`M0 0H${WIDTH}`} />
      {ribbon.map(({ atMs, dMs, word }, index) => {
        if (atMs > untilMs) return null;
        const x = xOf(atMs);
        const reach = Math.max(-EDGE_MS, Math.min(EDGE_MS, dMs ?? 0));
        const d = dMs === null ? `M${x} ${EDGE_MS}V${EDGE_MS - 14}` : `M${x} ${reach > 0 ? 4 : -4}V${-reach}`;
        return <path key={index} class={`ribbon__bar ribbon__bar--${word}`} d={d} />;
      })}
      {untilMs < lengthMs && <path class="ribbon__now" d={`M${xOf(untilMs)} ${-EDGE_MS}V${EDGE_MS}`} />}
    </svg>
  );
}
