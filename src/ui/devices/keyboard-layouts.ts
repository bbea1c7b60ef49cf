/** What is printed on the picture's keys. `own`: as far as the browser and what was typed tell. */
export const LAYOUTS = ["own", "qwerty", "azerty", "qwertz", "dvorak", "jis", "korean"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A key of the picture. */
export interface PictureKey {
  /** `KeyboardEvent.code`. */
  readonly code: string;
  /** In units of a letter key. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const letters = (text: string): readonly string[] => Array.from(text, (letter) => `Key${letter}`);
const DIGITS = Array.from("1234567890", (digit) => `Digit${digit}`);

/** The rows that may hold drums, each with where it begins. */
const ROWS: readonly (readonly [number, readonly string[]])[] = [
  [0, ["Backquote", ...DIGITS, "Minus", "Equal"]],
  [1.5, [...letters("QWERTYUIOP"), "BracketLeft", "BracketRight"]],
  [1.75, [...letters("ASDFGHJKL"), "Semicolon", "Quote"]],
  [2.25, [...letters("ZXCVBNM"), "Comma", "Period", "Slash"]],
];
const NUMPAD: readonly (readonly string[])[] = [
  ["NumpadDivide", "NumpadMultiply", "NumpadSubtract"],
  ["Numpad7", "Numpad8", "Numpad9", "NumpadAdd"],
  ["Numpad4", "Numpad5", "Numpad6"],
  ["Numpad1", "Numpad2", "Numpad3"],
  ["Numpad0", "NumpadDecimal"],
];
const NUMPAD_X = 15.4;
/** How wide the whole picture is, in the same units. */
export const PICTURE_WIDTH = NUMPAD_X + 4;
export const PICTURE_HEIGHT = 5;

/** Keyboards of these layouts have a key between the left Shift and Z. */
const ISO: readonly Layout[] = ["azerty", "qwertz"];

/** The keys of a layout's keyboard, as they lie. */
export function pictureKeys(layout: Layout): readonly PictureKey[] {
  const rows = ROWS.flatMap(([from, codes], y) =>
    codes.map((code, index) => ({ code, x: from + index, y, width: 1 })),
  );
  const more: PictureKey[] = ISO.includes(layout)
    ? [
        { code: "IntlBackslash", x: 1.25, y: 3, width: 1 },
        { code: "Backslash", x: 12.75, y: 2, width: 1 },
      ]
    : [{ code: "Backslash", x: 13.5, y: 1, width: layout === "jis" ? 1 : 1.5 }];
  const pad = NUMPAD.flatMap((codes, y) =>
    codes.map((code, index) => ({ code, x: NUMPAD_X + index + (y === 0 ? 1 : 0), y, width: 1 })),
  );
  return [...rows, ...more, ...pad];
}

/** Prints by place, in the order of the codes above; a space is as on a US keyboard. */
const PRINTS: Readonly<Record<Exclude<Layout, "own">, readonly string[]>> = {
  qwerty: ["`1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./"],
  azerty: ["²&é\"'(-è_çà)=", "AZERTYUIOP^$", "QSDFGHJKLMù", "WXCVBN,;:!"],
  qwertz: ["^1234567890ß´", "QWERTZUIOPÜ+", "ASDFGHJKLÖÄ", "YXCVBNM,.-"],
  dvorak: ["`1234567890[]", "',.PYFGCRL/=", "AOEUIDHTNS-", ";QJKXBMWVZ"],
  jis: ["半1234567890-^", "QWERTYUIOP@[", "ASDFGHJKL;:", "ZXCVBNM,./"],
  korean: ["`1234567890-=", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ[]", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ;'", "ㅋㅌㅊㅍㅠㅜㅡ,./"],
};

/** What a layout prints on a key; `null` where it says nothing of it, as for the number block. */
export function printOf(layout: Layout, code: string): string | null {
  if (layout === "own") return null;
  for (const [row, [, codes]] of ROWS.entries()) {
    const place = codes.indexOf(code);
    if (place >= 0) return Array.from(PRINTS[layout][row] ?? "")[place] ?? null;
  }
  return null;
}
