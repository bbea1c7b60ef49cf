import { wholeSongMs } from "../../clock/song-clock.ts";
import { countInTo, type SongPlan } from "../../core/level/song-plan.ts";
import { songMs, type SongMs } from "../../core/time.ts";
import { createCountIn, type CountIn } from "./count-in.ts";
import type { Course } from "./course.ts";

/** Where a run goes on from, and how it is counted in there: at first its beginning, then the place of its last pause. */
export class SongPlace {
  countIn: CountIn;
  /** From here on something sounds. */
  fromMs: SongMs;
  /** Where it was stopped; `null` before it has begun in earnest. */
  stoppedMs: SongMs | null = null;
  readonly #plan: SongPlan;

  constructor(plan: SongPlan, { countIn, startMs }: Course) {
    this.#plan = plan;
    this.countIn = createCountIn(countIn);
    this.fromMs = startMs;
  }

  stopAt(heard: SongMs): void {
    this.stoppedMs = wholeSongMs(heard);
    this.countIn = createCountIn(countInTo(this.#plan, this.stoppedMs), this.stoppedMs);
    this.fromMs = songMs(this.countIn.beats[0]?.atMs ?? 0);
  }

  /** Whether the song goes over what was played before it was stopped: in the count-in after that. */
  goesOver(heard: SongMs): boolean {
    return this.stoppedMs !== null && wholeSongMs(heard) < this.stoppedMs;
  }
}
