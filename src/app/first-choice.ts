import type { Settings } from "../persistence/settings.ts";
import type { DeepLink } from "./deep-link.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { playable } from "./desk.ts";
import type { SongChoice } from "./song-setup.ts";

/** Where nobody has chosen a song yet. */
const FIRST_LEVEL = "lantern-disco";

/** What was chosen on an earlier visit. */
export const choiceKept = ({
  levelId,
  difficulties,
  devices,
}: Settings): Pick<SongChoice, "levelId" | "difficulties" | "mostKeys"> => ({
  levelId: levelId ?? FIRST_LEVEL,
  difficulties,
  mostKeys: devices.mostKeys,
});

/** What a visit begins with: what its address asks for, else what was chosen before, else what suits most. */
export function firstChoice(link: DeepLink, settings: Settings): SongChoice {
  const kept = choiceKept(settings);
  return {
    ...kept,
    levelId: link.levelId ?? kept.levelId,
    difficulties: link.difficulties ?? kept.difficulties,
    mode: link.mode ?? "duet",
    part: link.part ?? "left",
    partner: link.partner ?? "pro",
    speedPercent: link.speedPercent,
  };
}

/** The choice with a level that can be played: an address or an earlier visit may have named another. */
export function choiceThatPlays(choice: SongChoice, catalogue: readonly CatalogueEntry[]): SongChoice {
  const songs = playable(catalogue);
  const level = songs.find(({ entry }) => entry.id === choice.levelId) ?? songs[0];
  return level === undefined ? choice : { ...choice, levelId: level.entry.id };
}
