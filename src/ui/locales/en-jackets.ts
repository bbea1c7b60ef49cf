import type { Jacket } from "../../core/jacket.ts";

type Named<K extends keyof Jacket> = Readonly<Record<NonNullable<Jacket[K]>, string>>;

/** What can be chosen, by its name. */
const words: { readonly [K in "drummer" | "colour" | "stripes" | "emblem" | "hand"]: Named<K> } = {
  drummer: {
    hana: "Hana",
    sora: "Sora",
    mirae: "Mirae",
    goro: "Goro",
    oksun: "Oksun",
    amina: "Amina",
    ren: "Ren",
    zuri: "Zuri",
  },
  colour: {
    vermilion: "vermilion",
    lacquer: "lacquer red",
    amber: "amber",
    rose: "rose",
    plum: "plum",
    indigo: "indigo",
    pine: "pine green",
    teal: "teal",
    steel: "steel",
    cream: "cream",
    bark: "bark",
    night: "night blue",
  },
  stripes: {
    none: "none",
    sleeves: "sleeves",
    chest: "chest",
    shoulders: "shoulders",
    sash: "sash",
  },
  emblem: {
    none: "none",
    maple: "maple leaf",
    deer: "deer",
    moon: "moon",
    wave: "wave",
    gate: "gate",
    lantern: "lantern",
  },
  hand: { left: "left", right: "right" },
};

/** What the jackets screen says. */
export const enJackets = {
  ...words,
  heading: "Pull on a jacket",
  name: "Name",
  nameHint: "What it says on your back",
  /** For screen readers: one player's side of the screen. */
  of: (name: string): string => `${name}’s jacket`,
  /** How the player's own four keys work here. */
  keys: { up: "row up", less: "before", more: "next", down: "row down" },
  row: {
    drummer: "Drummer",
    hand: "Leading hand",
    colour: "Jacket",
    trim: "Trim",
    stripes: "Stripes",
    emblem: "Emblem",
    number: "Number",
  },
  noNumber: "none",
  fewer: "Number down",
  higher: "Number up",
  random: "Surprise me",
  randomFor: (name: string): string => `Surprise me: ${name}`,
  swap: "Swap jackets",
  on: "On stage",
  done: "Done",
  changed: (name: string, row: string, value: string): string => `${name}: ${row}, ${value}`,
};

export type JacketTexts = typeof enJackets;
