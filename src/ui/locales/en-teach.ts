/** What the first minute says. */
export const enTeach = {
  heading: "Try it",
  keys: (left: string, right: string): string => `Strike your drums. Left: ${left}. Right: ${right}.`,
  line: "Now strike when a note reaches the line.",
  together: "And now as one: the word between you says how close you were.",
  done: "That is all there is to it. Play!",
  itself: "plays by itself",
  again: "Once more",
};

export type TeachTexts = typeof enTeach;
