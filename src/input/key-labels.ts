/** What is printed on the keys of a US keyboard where that isn't the end of the code. */
const SIGNS: Readonly<Record<string, string>> = {
  Semicolon: ";",
  Quote: "'",
  Backquote: "`",
  Comma: ",",
  Period: ".",
  Slash: "/",
  Backslash: "\\",
  BracketLeft: "[",
  BracketRight: "]",
  Minus: "-",
  Equal: "=",
  IntlBackslash: "<",
  NumpadAdd: "+",
  NumpadSubtract: "-",
  NumpadMultiply: "×",
  NumpadDivide: "÷",
  NumpadDecimal: ".",
};

/** Hangul and kana: those keyboards carry Latin letters too, and the mode changes as people type. */
const TYPED_WITH_LATIN = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\uac00-\ud7af]/;

/** `navigator.keyboard`, where a browser has it. */
export interface KeyboardLayout {
  getLayoutMap(): Promise<{ get(code: string): string | undefined }>;
}

/** Names of keys as the players see them. */
export interface KeyLabels {
  /** As printed on the player's own keyboard as far as known, else as on a US keyboard. */
  labelOf(code: string): string;
  /** Remembers what a key typed, for browsers that don't tell their layout. True when a label changed. */
  learn(event: Pick<KeyboardEvent, "code" | "key" | "shiftKey" | "altKey" | "isComposing">): boolean;
}

/** Labels from the browser's own layout, which beats what was seen typed, which beats a US keyboard. */
export async function loadKeyLabels(layout: KeyboardLayout | undefined): Promise<KeyLabels> {
  const map = await layout?.getLayoutMap().catch(() => undefined);
  const seen = new Map<string, string>();
  return {
    labelOf: (code) => capital(map?.get(code) ?? seen.get(code) ?? usLabel(code)),
    learn({ code, key, shiftKey, altKey, isComposing }) {
      const plain = key.length === 1 && key !== " " && !shiftKey && !altKey && !isComposing;
      if (!plain || TYPED_WITH_LATIN.test(key) || seen.get(code) === key) return false;
      seen.set(code, key);
      return map?.get(code) === undefined;
    },
  };
}

/** `navigator.keyboard`, which the DOM's types don't know. */
export function layoutOf(browser: object): KeyboardLayout | undefined {
  const { keyboard } = browser as { keyboard?: Partial<KeyboardLayout> };
  return keyboard?.getLayoutMap === undefined ? undefined : (keyboard as KeyboardLayout);
}

const usLabel = (code: string): string => SIGNS[code] ?? code.replace(/^(Key|Digit|Numpad)/, "");

/** Capitals as on keycaps, except where the capital is more than one letter. */
function capital(label: string): string {
  const upper = label.toUpperCase();
  return upper.length === label.length ? upper : label;
}
