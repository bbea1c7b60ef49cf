/** Longest name, in characters as people count them: what a mark or a joiner adds to one is no other. */
export const LONGEST_NAME = 12;
/** Longest name, in UTF-16 units, marks and joiners included. */
const MOST_UNITS = 48;

/** Control characters, line breaks, invisible ones, and whatever turns the direction of the text around it. */
const UNWANTED =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** What belongs to the character before it: marks, emoji style and skin, and a joiner with what it joins, if anything. */
const CHARACTER = /\p{RI}\p{RI}|[^\p{M}](?:\p{M}|\ufe0f|\p{EMod}|\u200d[^\p{M}\u200d\s]?)*/gu;
/** Space, and marks that stand on nothing. */
const BEFORE_NAME = /^[\s\p{M}]+/u;
const SPACE = /\s[\s\p{M}]*/gu;
/** More than two marks on one character are decoration that runs over the lines around it. */
const TOO_MANY_MARKS = /(\p{M}{2})\p{M}+/gu;

/**
 * A name as it is kept, shown and shared: composed, on one line, without anything invisible, at most
 * {@link LONGEST_NAME} characters. Cleaning a clean name changes nothing. May be empty: then nobody gave one.
 */
export function cleanName(text: string): string {
  // A text of megabytes is not worth looking at as a whole.
  // Composed last: what stood between two marks may have kept them apart.
  const plain = text.slice(0, 1000).replace(UNWANTED, "").normalize("NFC").replace(TOO_MANY_MARKS, "$1");
  const characters = plain.replace(BEFORE_NAME, "").replace(SPACE, " ").trim().match(CHARACTER) ?? [];
  let name = "";
  for (const character of characters.slice(0, LONGEST_NAME)) {
    if (name.length + character.length > MOST_UNITS) break;
    name += character;
  }
  return name.trim();
}

/** Whether a name is one that {@link cleanName} gives. */
export const isCleanName = (name: string): boolean => name.length <= MOST_UNITS && cleanName(name) === name;
