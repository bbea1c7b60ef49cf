import type { Settings } from "../persistence/settings.ts";
import type { Sound } from "./sound.ts";

/** Sets every bus as the player has it. */
export function setVolumes({ output, menu, setDrumVolumes }: Sound, { volumes, hitSounds }: Settings): void {
  output.setVolume("master", volumes.master);
  output.setVolume("band", volumes.band);
  output.setVolume("guide", volumes.guide);
  output.setVolume("click", volumes.metronome);
  menu.setVolume(volumes.menu);
  setDrumVolumes({ struck: hitSounds ? volumes.drums : 0, scheduled: volumes.drums });
}
