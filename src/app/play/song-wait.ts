import type { Offsets } from "../../clock/song-clock.ts";
import { createWaitMode, type WaitMode } from "../../core/practice/wait.ts";
import type { Chart } from "../../core/chart/chart.ts";
import type { Part } from "../../core/drums.ts";
import type { RunEvent } from "../../core/run/events.ts";
import { songMs, type PageMs } from "../../core/time.ts";
import type { SongDrive } from "./song-drive.ts";

/** Holds song time at a note that is still to be struck, by stopping the song: no press time is ever touched. */
export class SongWait {
  readonly #mode: WaitMode;
  readonly #drive: SongDrive;
  readonly #offsets: () => Offsets;
  /** The press time at which the song was held last. */
  #heldMs = -Infinity;

  constructor(chart: Chart, parts: readonly Part[], drive: SongDrive, offsets: () => Offsets) {
    this.#mode = createWaitMode(chart, parts);
    this.#drive = drive;
    this.#offsets = offsets;
  }

  /** Stops the song where it has to wait, if it has come there; says whether it does. */
  holds(at: PageMs): boolean {
    const { clock } = this.#drive;
    const holdMs = this.#mode.holdMs();
    if (clock.pressAt(at) < holdMs) return false;
    this.#heldMs = holdMs;
    // Presses are earlier than what is heard by the offset. A frame may be late: the song stands where it should have stopped.
    this.#drive.halt(clock.pageOf(songMs(holdMs + this.#offsets().inputOffsetMs)));
    return true;
  }

  hear(events: readonly RunEvent[]): void {
    this.#mode.hear(events);
  }

  /** Whether what it was held for has been struck; true once for each time it held. */
  takeDone(): boolean {
    const done = this.#mode.holdMs() > this.#heldMs;
    if (done) this.#heldMs = Infinity;
    return done;
  }
}
