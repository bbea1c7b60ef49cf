import { songMs } from "../core/time.ts";
import type { Settings } from "../persistence/settings.ts";
import { playable, type Desk } from "./desk.ts";
import { setVolumes } from "./volumes.ts";

/** Of the band's volume, what is left on the title: the two are waiting, not playing. */
const QUIET = 0.35;
/** Browsers allow no sound before one of these. */
const GESTURES = ["pointerdown", "keydown"] as const;

/**
 * Plays a quiet loop of the chosen song from the first gesture on. What fails is not told: a title is fine without.
 *
 * @param desk read when it is needed: levels may still be on their way.
 * @returns ends it.
 */
export function playTitleMusic(desk: Desk, page: EventTarget): () => void {
  const state = { wanted: true, sounds: false };
  const begin = (): void => {
    for (const gesture of GESTURES) page.removeEventListener(gesture, begin);
    void playLoop(desk, state);
  };
  for (const gesture of GESTURES) page.addEventListener(gesture, begin);
  return () => {
    for (const gesture of GESTURES) page.removeEventListener(gesture, begin);
    const sound = desk.media.soundNow;
    state.wanted = false;
    if (!state.sounds || !sound) return;
    sound.player.stop();
    setVolumes(sound, desk.settings);
  };
}

async function playLoop(desk: Desk, state: { readonly wanted: boolean; sounds: boolean }): Promise<void> {
  const chosen = playable(desk.catalogue).find(({ entry }) => entry.id === desk.choice.levelId);
  if (!chosen || desk.settings.volumes.master === 0) return;
  const { entry, level } = chosen;
  const track = await desk.media.track(entry, level);
  const sound = desk.media.soundNow;
  if (!state.wanted || !track.ok || !sound) return;
  await sound.output.resume();
  if (!state.wanted) return;
  const { from, to } = level.track.previewMs;
  setVolumes(sound, quiet(desk.settings));
  sound.player.playPreview(track.value, songMs(from), songMs(to));
  state.sounds = true;
}

/** The band from afar, without the guide. */
const quiet = (settings: Settings): Settings => ({
  ...settings,
  volumes: { ...settings.volumes, band: settings.volumes.band * QUIET, guide: 0 },
});
