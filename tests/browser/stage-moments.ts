import type { StageWish } from "./harness/stage-page.ts";

/** Moments of the golden level of which a picture is kept: every backdrop, kit and kind of stage comes up once. */
export const MOMENTS: readonly { readonly name: string; readonly wish: StageWish }[] = [
  {
    name: "lanterns",
    wish: {
      level: "golden",
      difficulty: "hard",
      songMs: 6000,
      chain: 40,
      look: { backdrop: "lanterns" },
    },
  },
  {
    name: "dawn",
    wish: {
      level: "golden",
      difficulty: "hard",
      songMs: 8500,
      chain: 8,
      look: { backdrop: "dawn", kit: "festival" },
      jackets: {
        left: { drummer: "oksun", colour: "rose", trim: "lacquer", stripes: "shoulders", emblem: "gate" },
        right: { drummer: "amina", colour: "pine", trim: "amber", stripes: "sash", hand: "left" },
      },
    },
  },
  {
    name: "forge",
    wish: {
      level: "golden",
      difficulty: "hard",
      songMs: 12500,
      look: { backdrop: "forge", kit: "rock" },
      jackets: {
        left: { drummer: "goro", colour: "night", trim: "vermilion", stripes: "chest", number: 88 },
        right: { drummer: "ren", colour: "lacquer", trim: "amber", stripes: "none", emblem: "wave" },
      },
    },
  },
  {
    name: "train",
    wish: {
      level: "golden",
      difficulty: "hard",
      songMs: 17500,
      chain: 20,
      look: { backdrop: "train", highContrast: true },
      jackets: { left: { drummer: "mirae" }, right: { drummer: "zuri", colour: "cream", trim: "teal" } },
    },
  },
  {
    name: "plain",
    wish: { level: "golden", difficulty: "hard", songMs: 21000, look: { calm: "plain" } },
  },
  {
    name: "moon",
    wish: {
      level: "golden",
      difficulty: "hard",
      songMs: 26000,
      chain: 12,
      look: { backdrop: "moon", calm: "dimmed", reducedMotion: true },
    },
  },
];
