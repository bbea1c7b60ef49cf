import type { JSX } from "preact";

/** A paper lantern that is lit, and ticked, when its player is there. */
export function Lamp({ lit }: { readonly lit: boolean }): JSX.Element {
  return (
    <svg viewBox="-60 -24 120 132" aria-hidden="true" focusable="false">
      <g stroke="var(--ink)" stroke-width="5">
        <ellipse class="lamp__paper" cy="42" rx="52" ry="48" />
        <path
          d="M-49 24Q0 40 49 24M-52 44Q0 60 52 44M-48 64Q0 80 48 64"
          fill="none"
          stroke-width="3"
          opacity=".6"
        />
        <path d="M-24-10h48V0h-48ZM-24 86h48v10h-48Z" fill="var(--ink)" stroke-linejoin="round" />
      </g>
      {lit && (
        <path
          d="M-22 42-6 58 24 26"
          fill="none"
          stroke="var(--ink)"
          stroke-width="11"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
