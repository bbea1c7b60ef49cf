import type { Level } from "../../core/level/level-schema.ts";
import { aLevel } from "../../core/testing/levels.ts";
import { setUpSong, type SongChoice, type SongSetup } from "../song-setup.ts";

function aLongerLevel(): Level {
  const level = aLevel();
  const [groove, echo] = level.easy.arrangement;
  if (!groove || !echo) throw new Error("the small level has a groove and an echo");
  const arrangement = [
    { ...groove, times: 5 },
    { ...echo, bar: groove.bar + 5 },
  ];
  return { ...level, easy: { ...level.easy, arrangement } };
}

/** A small level as it is chosen: a duet on easy, and long enough for a run to say something, where nothing else is said. */
export function aSetup(choice: Partial<SongChoice> = {}, level = aLongerLevel()): SongSetup {
  const made = setUpSong(
    {
      levelId: "first-steps",
      difficulties: { left: "easy", right: "easy" },
      mode: "duet",
      part: "left",
      partner: "pro",
      speedPercent: 100,
      mostKeys: null,
      ...choice,
    },
    level,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}
