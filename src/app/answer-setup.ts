import { partnerOf } from "../core/drums.ts";
import type { Settings } from "../persistence/settings.ts";
import type { Text } from "../ui/text.ts";
import { namesOfRun } from "./shared-run.ts";
import type { SongSetup } from "./song-setup.ts";

/** Who sits on stage: in an answer, the recorded player in the part that is kept. */
export function castOf({ answering }: SongSetup, settings: Settings, text: Text): Settings {
  if (!answering) return settings;
  const kept = partnerOf(answering.part);
  const { jacket } = answering.run.players[kept];
  const name = namesOfRun(answering.run, text)[kept];
  return { ...settings, players: { ...settings.players, [kept]: { name, jacket } } };
}
