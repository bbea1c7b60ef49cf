import type { Part } from "../../core/drums.ts";
import type { Press, PressLog } from "../../core/run/press.ts";
import type { PartnerStage } from "./partner-player.ts";

/** How far ahead recorded presses are scheduled to sound, in milliseconds of song time. */
const AHEAD_MS = 400;

/** Lets one half of a recorded run sound and move again, while somebody plays the other. */
export class RecordedPlayer {
  readonly part: Part;
  readonly #log: PressLog;
  readonly #stage: PartnerStage;
  /** How many of the log have been scheduled, and how many of those have been struck. */
  #scheduled = 0;
  #struck = 0;

  /** @param log the presses of `part`, in order. */
  constructor(part: Part, log: PressLog, stage: PartnerStage) {
    this.part = part;
    this.#log = log;
    this.#stage = stage;
  }

  /** It was recorded before the other player struck anything. */
  hear(): void {}

  /** Schedules what comes next, and returns the presses whose time has come by `heardMs`. */
  advance(heardMs: number): readonly Press[] {
    const from = this.#scheduled;
    this.#scheduled = this.#endOf(from, heardMs + AHEAD_MS);
    this.#schedule(this.#log.slice(from, this.#scheduled));
    const struck = this.#struck;
    this.#struck = this.#endOf(struck, heardMs);
    return this.#log.slice(struck, this.#struck);
  }

  /** After a pause: what was scheduled and not struck will sound at its new time. */
  resume(): void {
    // At once: once it is heard that its time has come, it is too late by what the loudspeaker lags behind.
    this.#schedule(this.#log.slice(this.#struck, this.#scheduled));
  }

  #endOf(from: number, atMs: number): number {
    let end = from;
    while (end < this.#log.length && (this.#log[end]?.atMs ?? 0) <= atMs) end++;
    return end;
  }

  #schedule(presses: PressLog): void {
    const { transport, contextTimeOf, kit, isAccent } = this.#stage;
    transport.scheduleBeats(
      presses.map(({ atMs }) => contextTimeOf(atMs)),
      (at, index) => {
        const press = presses[index];
        if (press) kit.strikeAt(press.part, press.lane, isAccent(press), at);
      },
    );
  }
}
