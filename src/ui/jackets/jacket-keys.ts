import { PARTS, type ForBoth, type Part } from "../../core/drums.ts";
import type { Jacket } from "../../core/jacket.ts";
import { KEY_ORDER, type DrumKeys } from "../players.tsx";
import type { KeyActions } from "../use-keys.ts";
import { JACKET_ROWS, stepChoice, type JacketRow } from "./jacket-choices.ts";

/** What each player's four keys do, left to right as they lie. */
export const JACKET_MOVES = ["up", "less", "more", "down"] as const;

export interface JacketMoves {
  readonly keys: DrumKeys;
  readonly jackets: ForBoth<Jacket>;
  /** The row that each player's keys change. */
  readonly rows: ForBoth<JacketRow>;
  readonly onRow: (part: Part, row: JacketRow) => void;
  readonly onStep: (part: Part, jacket: Jacket, row: JacketRow) => void;
}

/** The keys of both players: each moves among their own rows and changes their own jacket. */
export function jacketKeys(moves: JacketMoves): KeyActions {
  return Object.fromEntries(PARTS.flatMap((part) => Object.entries(keysOf(moves, part))));
}

function keysOf({ keys, jackets, rows, onRow, onStep }: JacketMoves, part: Part): KeyActions {
  const [up, less, more, down] = KEY_ORDER[part].map((lane) => keys[part][lane].code) as [
    string,
    string,
    string,
    string,
  ];
  const row = rows[part];
  const move = (by: -1 | 1) => (): void => {
    const at = JACKET_ROWS.indexOf(row) + by;
    onRow(part, JACKET_ROWS.at(at % JACKET_ROWS.length) ?? row);
  };
  const step = (by: -1 | 1) => (): void => onStep(part, stepChoice(jackets[part], row, by), row);
  return { [up]: move(-1), [down]: move(1), [less]: step(-1), [more]: step(1) };
}
