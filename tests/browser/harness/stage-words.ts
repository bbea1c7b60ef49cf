/** The words that a stage shows, where no language is spoken. */
export const WORDS = {
  judgement: { perfect: "Perfect", great: "Great", good: "Good", miss: "Miss" },
  sync: {
    one: "One",
    tight: "Tight",
    together: "Together",
    loose: "Loose",
    apart: "Apart",
    alone: "Alone",
    silence: "Silence",
  },
};

export const KEYS = {
  left: { hat: "A", snare: "S", kick: "D", crash: "F" },
  right: { hat: ";", snare: "L", kick: "K", crash: "J" },
};
