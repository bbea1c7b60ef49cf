import { expect, test } from "vitest";
import type { DrumVolumes } from "../audio/drum-kit.ts";
import type { Sound } from "./sound.ts";
import { aDesk } from "./testing/a-desk.ts";
import { setVolumes } from "./volumes.ts";

const { settings } = aDesk().desk;

test.each([
  { hitSounds: true, struck: 0.7 },
  { hitSounds: false, struck: 0 },
])("with hit sounds $hitSounds struck drums have $struck, scheduled ones 0.7", ({ hitSounds, struck }) => {
  const set: DrumVolumes[] = [];
  const sound = {
    output: { setVolume: () => undefined },
    menu: { setVolume: () => undefined },
    setDrumVolumes: (volumes: DrumVolumes) => void set.push(volumes),
  } as unknown as Sound;
  setVolumes(sound, { ...settings, hitSounds, volumes: { ...settings.volumes, drums: 0.7 } });
  expect(set).toEqual([{ struck, scheduled: 0.7 }]);
});
