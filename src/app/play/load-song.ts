import type { DrumKit } from "../../audio/drum-kit.ts";
import type { Track } from "../../audio/track.ts";
import type { Sound } from "../sound.ts";
import type { ShowFailure, ShowParts, ShowRound } from "./show-parts.ts";
import type { TrackWish } from "../media.ts";
import { courseOf } from "./course.ts";

/** All that sounds in a song. */
export interface LoadedSong {
  readonly sound: Sound;
  readonly kit: DrumKit;
  readonly track: Track;
}

type LoadedOrNot =
  { readonly ok: true; readonly value: LoadedSong } | { readonly ok: false; readonly reason: ShowFailure };

/** Room around what is heard of a stretch, in milliseconds. */
const MARGIN_MS = 700;
/** A stretch that is a longer share of the track than this is as well stretched whole. */
const MOST_OF_IT = 0.6;

/** What of the track a round needs. */
export function trackWish({ setup, help }: Pick<ShowRound, "setup" | "help">): TrackWish {
  const { speedPercent } = setup.choice;
  if (help === null) return { speedPercent };
  const { startMs, endMs } = courseOf(setup.plan, help.span);
  if (endMs - startMs > MOST_OF_IT * setup.plan.lengthMs) return { speedPercent };
  const atFullSpeed = (ms: number): number => Math.round((ms * speedPercent) / 100);
  return {
    speedPercent,
    stretch: { fromMs: atFullSpeed(startMs - MARGIN_MS), toMs: atFullSpeed(endMs + MARGIN_MS) },
  };
}

/** @param onProgress share of the track that is there, 0 to 1. */
export async function loadSong(
  { media, entry }: Pick<ShowParts, "media" | "entry">,
  round: ShowRound,
  onProgress: (share: number) => void,
): Promise<LoadedOrNot> {
  const sound = await media.sound();
  if (!sound.ok) return sound;
  const kit = await sound.value.kit(round.setup.level.kit);
  const track = await media.track(entry, round.setup.level, onProgress, trackWish(round));
  if (!kit.ok) return kit;
  if (!track.ok) return track;
  return { ok: true, value: { sound: sound.value, kit: kit.value, track: track.value } };
}
