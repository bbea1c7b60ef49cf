import type { Chart, Note } from "../chart/chart.ts";
import { linksOf } from "../chart/links.ts";
import { momentsOf } from "../chart/moments.ts";
import { planSong, type SongPlan } from "../level/song-plan.ts";
import { songMs } from "../time.ts";
import { aLevel } from "./levels.ts";

const STEP_MS = 250;
/** Time before the first note, in milliseconds. */
const FIRST_MS = 2000;
/** Of four steps the left part rests in one. */
const NOTES_IN_FOUR = 7;
const BARS_A_SECTION = 8;
const NAMES = ["verse", "chorus"] as const;

/** A song of any length that is as dense throughout. */
export interface LongSong {
  readonly chart: Chart;
  readonly plan: SongPlan;
  /** In the middle of it, at the beginning of a bar, in milliseconds. */
  readonly middleMs: number;
}

/** A duet of `count` notes: unisons and hand-overs on two lanes, seven a second for both together. */
export function longChart(count: number): Chart {
  const notes: Note[] = [];
  for (let i = 0; notes.length < count; i++) {
    const noteMs = songMs(FIRST_MS + i * STEP_MS);
    const lane = i % 2 === 0 ? "kick" : "snare";
    if (i % 4 !== 3) notes.push({ part: "left", lane, noteMs, accent: false });
    notes.push({ part: "right", lane, noteMs, accent: false });
  }
  return { notes, links: linksOf(momentsOf(notes), []) };
}

/** {@link longChart} with the beats and the sections of a song that long, at 120 BPM. */
export function aLongSong(count: number): LongSong {
  const level = aLevel();
  const barMs = 8 * STEP_MS;
  const lengthMs = FIRST_MS + ((count / NOTES_IN_FOUR) * 4 + 8) * STEP_MS;
  const plan = planSong(
    {
      ...level,
      track: {
        ...level.track,
        barOneMs: 0,
        lengthSamples: Math.ceil((lengthMs * level.track.sampleRate) / 1000),
      },
      tempo: [{ bar: 1, bpm: 120, beatsPerBar: 4, stepsPerBeat: 4 }],
      sections: Array.from({ length: Math.ceil(lengthMs / barMs / BARS_A_SECTION) }, (_, i) => ({
        bar: 1 + i * BARS_A_SECTION,
        name: NAMES[i % NAMES.length] ?? "verse",
      })),
    },
    100,
  );
  return { chart: longChart(count), plan, middleMs: Math.floor(lengthMs / 2 / barMs) * barMs };
}
