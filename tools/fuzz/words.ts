import { isPlainPicture } from "../../src/app/trusted-types.ts";
import { parseDeepLink } from "../../src/app/deep-link.ts";
import { cleanName, isCleanName } from "../../src/core/player-name.ts";
import { LINK_FRAGMENT, payloadOf } from "../../src/core/run-link/open-run-link.ts";
import { pick, size, TEXTS } from "./json-mutations.ts";
import type { Chance, FuzzTarget } from "./target.ts";

/** Ranges of characters that do something to a line: marks, joiners, directions, halves of pairs, emoji, controls. */
const RANGES: readonly (readonly [number, number])[] = [
  [0, 0x7f],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0xac00, 0xd7a3],
  [0x200b, 0x206f],
  [0x3040, 0x30ff],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfff0, 0xffff],
  [0x1f1e6, 0x1f1ff],
  [0x1f3fb, 0x1f3ff],
  [0x1f468, 0x1f469],
  [0xe0020, 0xe007f],
  [0x10000, 0x10ffff],
];

function anyText(chance: Chance): string {
  const letters = Array.from({ length: chance(40) }, () => {
    if (chance(8) === 0) return pick(TEXTS, chance);
    const [from, to] = pick(RANGES, chance);
    return String.fromCodePoint(from + chance(to - from + 1));
  });
  return chance(30) === 0 ? letters.join("").repeat(Math.min(5000, size(chance))) : letters.join("");
}

/** Names as they are typed, pasted and imported. */
export function nameTarget(): FuzzTarget {
  return {
    name: "names",
    input: anyText,
    feed(text) {
      const name = cleanName(text);
      if (cleanName(name) !== name || !isCleanName(name)) throw new Error(`gives ${JSON.stringify(name)}`);
      if (name.length > 48) throw new Error(`gives ${name.length} units`);
      if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(name))
        throw new Error(`gives ${JSON.stringify(name)}, which is no plain line`);
      return `${Array.from(name).length} characters`;
    },
  };
}

const PARAMETERS = ["level", "difficulty", "mode", "part", "partner", "speed", "lang", "", "__proto__"];
const VALUES = ["easy", "hard,easy", "duet", "solo", "left", "pro", "0.75", "1e2", "NaN", "ja", ...TEXTS];

/** Addresses that somebody was sent. */
export function addressTarget(): FuzzTarget {
  return {
    name: "addresses",
    input(chance) {
      const pairs = Array.from({ length: chance(8) }, () => {
        const value = chance(3) === 0 ? anyText(chance) : pick(VALUES, chance);
        return `${pick(PARAMETERS, chance)}=${chance(2) === 0 ? value : encodeURIComponent(value.toWellFormed())}`;
      });
      return `?${pairs.join("&")}${pick(["", LINK_FRAGMENT, `${LINK_FRAGMENT}1abcz`, "#"], chance)}`;
    },
    feed(text) {
      const { speedPercent, wrong, difficulties } = parseDeepLink(text);
      if (!(speedPercent >= 50 && speedPercent <= 125)) throw new Error(`asks for ${speedPercent} %`);
      if (wrong.length > 6 || !wrong.every(({ given }) => given.length <= 40))
        throw new Error("repeats too much of what is wrong");
      const payload = payloadOf(text);
      return `${wrong.length} wrong, ${difficulties ? "" : "no "}difficulty, ${payload === null ? "no run" : "a run"}`;
    },
  };
}

const ELEMENTS = [
  "svg",
  "g",
  "path",
  "rect",
  "text",
  "use",
  "script",
  "image",
  "foreignObject",
  "a",
  "style",
  "set",
];
const ATTRIBUTES = [
  "d",
  "fill",
  "onload",
  "href",
  "xlink:href",
  "style",
  "src",
  "id",
  "clip-path",
  "OnClick",
];
const ATTRIBUTE_VALUES = [
  "#a",
  "red",
  "url(#a)",
  "url(//x)",
  "u\\72l(//x)",
  "&#117;rl(//x)",
  "javascript:1",
  "a b",
  "",
];
/** What would act, frame or fetch; written without regard to how the guard looks for it. An address acts only as one. */
const ACTIVE =
  /<\s*\/?\s*(script|image|foreignobject|a|style|set|iframe)\b|\son\w+\s*=|\bstyle\s*=|\bsrc\s*=|href\s*=\s*["']?[^#"']|url\(\s*["']?[^#]|u\\72l|&#117;/i;

/** Markup for the guard that lets plain pictures pass and nothing else. */
export function markupTarget(): FuzzTarget {
  return {
    name: "markup",
    input(chance) {
      const tags = Array.from({ length: chance(6) }, () => {
        const quote = pick(['"', '"', '"', "'", ""], chance);
        const attributes = Array.from({ length: chance(4) }, () => {
          const space = pick([" ", " ", "\n", "/", ""], chance);
          return `${space}${pick(ATTRIBUTES, chance)}=${quote}${pick(ATTRIBUTE_VALUES, chance)}${quote}`;
        });
        const end = pick([">", ">", "/>", " >", "", ">>"], chance);
        return `<${pick(["", "", "/", " "], chance)}${pick(ELEMENTS, chance)}${attributes.join("")}${end}`;
      });
      return tags.join(chance(4) === 0 ? anyText(chance) : "");
    },
    feed(text) {
      if (!isPlainPicture(text)) return /</.test(text) ? "refused" : "refused, without a tag";
      if (ACTIVE.test(text.replaceAll(/>[^<]*</g, "><"))) throw new Error("lets what acts pass");
      return text === "" ? "empty" : /</.test(text) ? "a picture" : "words";
    },
  };
}
