import type { DrumKit } from "../../audio/drum-kit.ts";
import type { Transport } from "../../clock/transport.ts";
import type { Chart } from "../../core/chart/chart.ts";
import type { Part } from "../../core/drums.ts";
import { createPartner, type Partner, type PartnerConfig } from "../../core/partner/partner.ts";
import type { RunEvent } from "../../core/run/events.ts";
import { comparePresses, type Press } from "../../core/run/press.ts";
import type { AudioSec } from "../../core/time.ts";
import type { Sound } from "../sound.ts";

/**
 * How long before a note the partner decides its stroke: enough to schedule one that comes early, and what the
 * loudspeaker lags behind. Milliseconds, in tens.
 */
export function horizonFor({ output }: Pick<Sound, "output">): number {
  const latencyMs = (output.context.outputLatency || output.context.baseLatency || 0) * 1000;
  return 200 + Math.ceil(latencyMs / 10) * 10;
}

/** How long a key may take to arrive and still be heard by the stroke that should hear it, in milliseconds. */
const GRACE_MS = 40;

/** What a partner needs to be heard. */
export interface PartnerStage {
  readonly kit: DrumKit;
  readonly transport: Transport;
  readonly isAccent: (press: Press) => boolean;
  readonly contextTimeOf: (song: number) => AudioSec;
}

/** A stroke of the player that met its note. */
interface HeardHit {
  readonly atMs: number;
  readonly errorMs: number;
}

/** Gives the partner of a solo run its ears and its drums. */
export class PartnerPlayer {
  readonly part: Part;
  readonly #partner: Partner;
  readonly #chart: Chart;
  readonly #stage: PartnerStage;
  /** What the player hit, in order of time: all that the partner hears. */
  readonly #heard: HeardHit[] = [];
  /** Decided and not yet struck, in order of time. */
  #ahead: Press[] = [];

  constructor(chart: Chart, config: PartnerConfig, stage: PartnerStage) {
    this.part = config.part;
    this.#partner = createPartner(chart, config);
    this.#chart = chart;
    this.#stage = stage;
  }

  /** Listens to what became of the player's presses. */
  hear(events: readonly RunEvent[]): void {
    for (const event of events) {
      if (event.kind !== "hit" || event.part === this.part) continue;
      const noteMs = this.#chart.notes[event.note]?.noteMs ?? 0;
      this.#remember({ atMs: noteMs + event.errorMs, errorMs: event.errorMs });
    }
  }

  /** Decides what has to be decided by `heardMs`, and returns the presses whose time has come. */
  advance(heardMs: number): readonly Press[] {
    const decided = this.#partner.decide(heardMs - GRACE_MS, (untilMs) => this.#lastError(untilMs));
    this.#schedule(decided);
    this.#ahead = [...this.#ahead, ...decided].toSorted(comparePresses);
    const due = this.#ahead.filter(({ atMs }) => atMs <= heardMs);
    this.#ahead = this.#ahead.slice(due.length);
    return due;
  }

  /** After a pause: what was decided and not struck will sound at its new time. */
  resume(): void {
    this.#schedule(this.#ahead);
  }

  /** Hits arrive nearly in order: searched from the end, so that one costs the same however long the song has been. */
  #remember(hit: HeardHit): void {
    let index = this.#heard.length;
    while (index > 0 && (this.#heard[index - 1]?.atMs ?? 0) > hit.atMs) index--;
    this.#heard.splice(index, 0, hit);
  }

  #schedule(presses: readonly Press[]): void {
    const { transport, contextTimeOf, kit, isAccent } = this.#stage;
    transport.scheduleBeats(
      presses.map(({ atMs }) => contextTimeOf(atMs)),
      (at, index) => {
        const press = presses[index];
        if (press) kit.strikeAt(press.part, press.lane, isAccent(press), at);
      },
    );
  }

  /** The error of the latest hit that is early enough; they arrive nearly in order, so it is near the end. */
  #lastError(untilMs: number): number | null {
    return this.#heard.findLast(({ atMs }) => atMs <= untilMs)?.errorMs ?? null;
  }
}
