import type { Chance } from "./target.ts";

/** What JSON holds. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

export const pick = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)] as T;

/** Sizes from one to beyond every limit, small ones as often as large ones. */
export const size = (chance: Chance): number => pick([1, 2, 17, 300, 5000, 40_000, 150_000], chance);

/** Numbers at which something usually ends. */
const NUMBERS: readonly number[] = [
  0,
  1,
  -1,
  0.5,
  2,
  15,
  16,
  17,
  99,
  100,
  101,
  127,
  255,
  256,
  500,
  501,
  1000,
  1999,
  2000,
  2001,
  60_000,
  65_536,
  100_000,
  3_600_001,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  1e21,
  1e308,
  -1e308,
  5e-324,
  119.999,
];

/** Texts that mean something to somebody: to JavaScript, to a page, to a screen, to a spreadsheet, to a file system. */
export const TEXTS: readonly string[] = [
  "",
  " ",
  "NaN",
  "Infinity",
  "null",
  "0",
  "-0",
  "constructor",
  "__proto__",
  "toString",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "javascript:alert(1)",
  "=1+1",
  'a","b',
  "a\r\nb",
  "../../etc/passwd",
  "\ud800",
  "\udc00\ud800",
  "\u0000",
  "\u202eabc",
  "\u200d\u200d",
  "e\u0301\u0301\u0301\u0301\u0301",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿👩🏽‍🎤",
  "ﷺ",
  "2026-02-31",
  "2026-11-25T99:99",
];

/** Mutates a JSON text: values, keys and lists changed, left out and repeated, then at times the text itself. */
export function mutatedJson(value: Json, chance: Chance): string {
  const whole: { whole?: Json } = { whole: copyOf(value) };
  for (let changes = 1 + chance(3); changes > 0; changes--) changeSomewhere(whole, chance);
  const text = JSON.stringify(whole.whole) ?? "";
  return chance(5) === 0 ? mutatedText(text, chance) : text;
}

/** Every place in a value that something can be put in: a list or an object, and the key there. */
function placesIn(root: Json): { readonly holder: Record<string, Json>; readonly key: string }[] {
  const places: { holder: Record<string, Json>; key: string }[] = [];
  const left: Json[] = [root];
  for (let value = left.pop(); value !== undefined && places.length < 5000; value = left.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const key of Object.keys(value)) {
      const holder = value as Record<string, Json>;
      places.push({ holder, key });
      left.push(holder[key]!);
    }
  }
  return places;
}

function changeSomewhere(root: { whole?: Json }, chance: Chance): void {
  root.whole ??= {};
  const { holder, key } = pick(placesIn(root as Json), chance);
  const old = holder[key] ?? null;
  const way = chance(10);
  if (way === 0) delete holder[key];
  else if (way === 1 && !Array.isArray(holder))
    holder[pick(["extra", "constructor", "toString", key + key], chance)] = old;
  // A copy: a value that was put into itself would never end.
  else if (way === 2) holder[key] = copyOf(pick(placesIn(root as Json), chance).holder);
  else holder[key] = changed(old, chance);
}

/** A copy in which no two places are one: what is changed in one of them stays as it is in the others. */
const copyOf = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

function changed(old: Json, chance: Chance): Json {
  if (chance(4) === 0) return anyValue(chance);
  if (typeof old === "number") return changedNumber(old, chance);
  if (typeof old === "string") return changedString(old, chance);
  if (Array.isArray(old)) return changedList(old, chance);
  return anyValue(chance);
}

function anyValue(chance: Chance): Json {
  return pick<() => Json>(
    [
      () => pick(NUMBERS, chance),
      () => pick(TEXTS, chance),
      () => null,
      () => chance(2) === 0,
      () => [],
      () => ({}),
      () => nested(size(chance)),
      () => Array.from({ length: size(chance) }, () => 0),
      () => "a".repeat(size(chance)),
      () => "-a".repeat(size(chance)),
    ],
    chance,
  )();
}

/** No deeper than what writes JSON can follow; {@link mutatedText} goes further. */
function nested(depth: number): Json {
  let value: Json = [];
  for (let level = 0; level < Math.min(depth, 2000); level++) value = [value];
  return value;
}

const changedNumber = (old: number, chance: Chance): Json =>
  pick([old + 1, old - 1, old * 2, old * 1000, -old, old + 0.5, pick(NUMBERS, chance)], chance);

function changedString(old: string, chance: Chance): Json {
  const at = chance(old.length + 1);
  return pick(
    [
      old.slice(0, at) + pick(TEXTS, chance) + old.slice(at),
      old.slice(0, at),
      old + old,
      old.slice(0, at) + " ".repeat(size(chance)) + old.slice(at),
      old.repeat(copies(old, chance)),
      pick(TEXTS, chance),
    ],
    chance,
  );
}

function changedList(old: readonly Json[], chance: Chance): Json[] {
  const at = chance(old.length + 1);
  const way = chance(5);
  if (way === 0) return old.slice(0, at);
  if (way === 1) return old.toReversed();
  if (way === 2) return [...old.slice(0, at), anyValue(chance), ...old.slice(at)];
  if (old.length === 0) return [anyValue(chance)];
  // What was taken out of a list leaves a hole.
  const one = old[at % old.length] ?? null;
  return copyOf([...old, ...Array.from({ length: copies(one, chance) }, () => one)]) as Json[];
}

/** A megabyte is beyond every limit. */
const MOST_TEXT = 1_000_000;

/** How often a value is repeated: any number, but never more than there is sense in. */
export const copies = (value: Json, chance: Chance): number =>
  Math.min(size(chance), Math.ceil(MOST_TEXT / JSON.stringify(value).length));

/** Pieces that a JSON text may be given, some of which JSON does not know. */
const PIECES: readonly string[] = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"format":1,"format":2,',
  "NaN",
  "-0",
  "1e999",
  "00",
  "'",
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "\\ud800",
  "\ufeff",
  "\u0000",
  "/**/",
];

function mutatedText(text: string, chance: Chance): string {
  const brace = text.indexOf("{", chance(text.length));
  const at = chance(2) === 0 && brace >= 0 ? brace + 1 : chance(text.length + 1);
  const piece = pick(PIECES, chance);
  const depth = size(chance);
  return pick<() => string>(
    [
      () => text.slice(0, at) + piece + text.slice(at),
      () => text.slice(0, at) + piece + text.slice(at + piece.length),
      () => text.slice(0, at),
      () => text + text,
      () => "[".repeat(depth) + text + "]".repeat(depth),
      () => `{"format":${"[".repeat(depth)}${"]".repeat(depth)}}`,
      () => text.replace('"format":1', `"format":${"[".repeat(depth)}${"]".repeat(depth)}`),
    ],
    chance,
  )();
}
