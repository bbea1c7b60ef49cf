import type { KeyEvent } from "../hold.ts";

/** How a keyboard fails. */
export const BOARDS = ["full", "six-key", "two-key", "blocking", "ghosting"] as const;
export type Board = (typeof BOARDS)[number];

/** Row and column of each key in the wiring, which is not how they lie. Home-row keys of ours share lines on purpose. */
const WIRING: Readonly<Record<string, readonly [number, number]>> = {
  KeyA: [0, 0],
  KeyS: [0, 1],
  KeyD: [1, 0],
  KeyF: [1, 2],
  KeyJ: [2, 3],
  KeyK: [1, 1],
  KeyL: [3, 4],
  Semicolon: [3, 5],
  KeyG: [0, 2],
};

/** What a keyboard sends for keys that are really held. */
export interface SimulatedKeyboard {
  /** Presses these keys one after the other, holds them, and lets them go one after the other. */
  readonly hold: (
    codes: readonly string[],
    fromMs: number,
    heldMs: number,
  ) => { readonly pressing: readonly KeyEvent[]; readonly lettingGo: readonly KeyEvent[] };
}

/** @param hertz how often it looks at its keys. */
export function simulatedKeyboard(board: Board, hertz: number): SimulatedKeyboard {
  const lookedAt = (ms: number): number => (Math.ceil((ms * hertz) / 1000) * 1000) / hertz;
  let seed = 11;
  /** People are never even: 15 to 45 ms. */
  const pauseMs = (): number => 15 + (30 * (seed = (seed * 16_807) % 2_147_483_647)) / 2_147_483_647;
  return {
    hold(codes, fromMs, heldMs) {
      const events: KeyEvent[] = [];
      let reported: readonly string[] = [];
      const change = (held: readonly string[], ms: number): void => {
        const now = reportedBy(board, held, reported);
        const at = lookedAt(ms);
        for (const code of reported.filter((each) => !now.includes(each)))
          events.push({ code, down: false, at });
        for (const code of now.filter((each) => !reported.includes(each)))
          events.push({ code, down: true, at });
        reported = now;
      };
      let ms = fromMs;
      for (const index of codes.keys()) change(codes.slice(0, index + 1), (ms += pauseMs()));
      const pressing = events.splice(0);
      ms += heldMs;
      for (const index of codes.keys()) change(codes.slice(index + 1), (ms += pauseMs()));
      return { pressing, lettingGo: events };
    },
  };
}

/** The chords that do not arrive as they are held: what a check of this board has to find. */
export function failingChords(board: Board, chords: readonly (readonly string[])[]) {
  return chords.filter((chord) => {
    const { pressing } = simulatedKeyboard(board, 1000).hold(chord, 0, 1);
    return (
      pressing
        .map(({ code }) => code)
        .toSorted()
        .join() !== chord.toSorted().join()
    );
  });
}

function reportedBy(board: Board, held: readonly string[], before: readonly string[]): readonly string[] {
  switch (board) {
    case "full":
      return held;
    case "six-key":
      return firstOf(6, held, before);
    case "two-key":
      return firstOf(2, held, before);
    case "blocking":
      return withoutCorners(held);
    case "ghosting":
      return [...held, ...cornersOf(held).filter((code) => !held.includes(code))];
  }
}

/** A key that would complete a rectangle is not sent. */
function withoutCorners(held: readonly string[]): readonly string[] {
  const sent: string[] = [];
  for (const code of held) if (cornersOf([...sent, code]).length === 0) sent.push(code);
  return sent;
}

/** Keys that were there stay; new ones come while there is room. */
function firstOf(most: number, held: readonly string[], before: readonly string[]): readonly string[] {
  const stay = before.filter((code) => held.includes(code));
  return [...stay, ...held.filter((code) => !stay.includes(code))].slice(0, most);
}

/** The fourth corners of all rectangles that have three corners held: what the wiring can't tell from held keys. */
function cornersOf(held: readonly string[]): readonly string[] {
  const places = held.flatMap((code) => {
    const place = WIRING[code];
    return place ? [place] : [];
  });
  const isHeld = (row: number, column: number): boolean => places.some(([r, c]) => r === row && c === column);
  return Object.entries(WIRING)
    .filter(([, [row, column]]) =>
      places.some(([r, c]) => r !== row && c !== column && isHeld(row, c) && isHeld(r, column)),
    )
    .map(([code]) => code);
}
