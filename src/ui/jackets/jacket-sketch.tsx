import type { JSX } from "preact";
import type { Jacket } from "../../core/jacket.ts";

/**
 * The back of a jacket, with the name on it. A picture: say beside it, in words, what it shows.
 *
 * @param name any script; empty for none.
 */
export function JacketSketch({
  jacket,
  name,
}: {
  readonly jacket: Jacket;
  readonly name: string;
}): JSX.Element {
  return (
    <svg class="jacket-back" viewBox="-160 -224 320 276" aria-hidden="true" focusable="false">
      <path
        d="M-60-190L-130-150-150 10-110 20-92-90V40H92V-90L110 20 150 10 130-150 60-190Q0-170-60-190Z"
        fill={`var(--${jacket.colour})`}
        stroke="var(--ink)"
        stroke-width="6"
      />
      <text y="-126" text-anchor="middle" font-size="26" font-weight="900" fill={`var(--${jacket.trim})`}>
        {name}
      </text>
      <text y="-30" text-anchor="middle" font-size="80" font-weight="900" fill={`var(--${jacket.trim})`}>
        {jacket.number}
      </text>
    </svg>
  );
}
