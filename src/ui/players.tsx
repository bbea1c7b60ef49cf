import type { JSX } from "preact";
import type { ForBoth, Lane, Part } from "../core/drums.ts";

/** One key: where it is (`event.code`) and what the player's own layout prints on it. */
export interface KeyCap {
  readonly code: string;
  readonly label: string;
}

/** Which key is which drum, for both players. */
export type DrumKeys = ForBoth<Readonly<Record<Lane, KeyCap>>>;

/** Drums of a part in the order in which its keys lie on the board, left to right. */
export const KEY_ORDER = {
  left: ["hat", "snare", "kick", "crash"],
  right: ["crash", "kick", "snare", "hat"],
} as const satisfies ForBoth<readonly Lane[]>;

/** The shape of a player's notes: round is left, a lozenge is right. */
export function Mark({ part }: { readonly part: Part }): JSX.Element {
  return (
    <svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      {part === "left" ? (
        <circle r="9" fill="var(--vermilion)" stroke="var(--ink)" stroke-width="3" />
      ) : (
        <path
          d="M0-11 11 0 0 11-11 0Z"
          fill="var(--teal)"
          stroke="var(--ink)"
          stroke-width="3"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}

/** A player's name with the shape and the colour of that side. */
export function PlayerName({ part, name }: { readonly part: Part; readonly name: string }): JSX.Element {
  return (
    <span class={`name name--${part}`}>
      <Mark part={part} />
      <bdi>{name}</bdi>
    </span>
  );
}

export function Key({ part, label }: { readonly part: Part; readonly label: string }): JSX.Element {
  return <kbd class={`keycap keycap--${part}`}>{label}</kbd>;
}
