import type { Song } from "../song.ts";
import { DAWN_OVER_THE_GATE } from "./dawn-over-the-gate.ts";
import { FIRST_STEPS } from "./first-steps.ts";
import { IRON_DEER } from "./iron-deer.ts";
import { LANTERN_DISCO } from "./lantern-disco.ts";
import { MOON_RABBIT } from "./moon-rabbit.ts";
import { NIGHT_TRAIN } from "./night-train.ts";
import { TWO_FESTIVALS } from "./two-festivals.ts";

/** Every song this studio renders; each has its folder in `levels/`. */
export const SONGS: readonly Song[] = [
  LANTERN_DISCO,
  FIRST_STEPS,
  IRON_DEER,
  TWO_FESTIVALS,
  MOON_RABBIT,
  NIGHT_TRAIN,
  DAWN_OVER_THE_GATE,
];
