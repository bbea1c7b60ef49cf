import { aLevel } from "../../../core/testing/levels.ts";
import { setUpSong, type SongSetup } from "../../song-setup.ts";

/** A small song for two on easy. */
export function aSetup(): SongSetup {
  const choice = {
    levelId: "first-steps",
    difficulties: { left: "easy", right: "easy" },
    mode: "duet",
    part: "left",
    partner: "pro",
    speedPercent: 100,
    mostKeys: null,
  } as const;
  const made = setUpSong(choice, aLevel());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}
