import { chartOf } from "../../../src/core/chart/level-chart.ts";
import type { Chart } from "../../../src/core/chart/chart.ts";
import type { Difficulty } from "../../../src/core/difficulty.ts";
import type { ForBoth, Lane, Part } from "../../../src/core/drums.ts";
import { DEFAULT_JACKETS, type Jacket } from "../../../src/core/jacket.ts";
import type { Level } from "../../../src/core/level/level-schema.ts";
import { parseLevel } from "../../../src/core/level/parse-level.ts";
import { planSong, sectionAt, type SongPlan } from "../../../src/core/level/song-plan.ts";
import { pulseAt } from "../../../src/core/level/tempo-map.ts";
import type { RunEvent } from "../../../src/core/run/events.ts";
import { songMs } from "../../../src/core/time.ts";
import { KEYS, WORDS } from "./stage-words.ts";
import { createStage, type Stage, type StageFrame, type StageLook } from "../../../src/scenes/stage.ts";

/** What the stage is asked to show, at a song time that stands still unless it is moved. */
export interface StageWish {
  /** A folder of `levels`, or `golden`. */
  readonly level: string;
  readonly difficulty: Difficulty;
  readonly songMs: number;
  readonly chain?: number;
  /** Notes before the song time were hit; without it nothing was. */
  readonly played?: boolean;
  readonly idle?: boolean;
  readonly travelMs?: number;
  readonly names?: ForBoth<string>;
  readonly jackets?: Partial<ForBoth<Partial<Jacket>>>;
  readonly look?: Partial<StageLook>;
  /** A screen that lies flat between the two: who sits at its lower edge. */
  readonly near?: Part;
}

/** The levels of the game, which may change, and that of the golden runs, which does not. */
const texts = import.meta.glob<string>(["/levels/*/level.json", "/tests/golden/level.json"], {
  query: "?raw",
  import: "default",
});

async function readSong({ level: id, difficulty }: StageWish) {
  const text = await (texts[`/levels/${id}/level.json`] ?? texts[`/tests/${id}/level.json`])?.();
  const level = parseLevel(JSON.parse(text ?? "{}") as unknown);
  if (!level.ok) throw new Error(`no level ${id}`);
  const chart = chartOf(level.value, { left: difficulty, right: difficulty });
  if (!chart.ok) throw new Error(`no chart of ${id}`);
  const lanes = level.value[difficulty]?.lanes ?? [];
  return { level: level.value, chart: chart.value, plan: planSong(level.value, 100), lanes };
}

/** Every note before `untilMs`, hit exactly. */
const hitsBefore = ({ notes }: Chart, untilMs: number): RunEvent[] =>
  notes.flatMap(({ part, lane, noteMs }, note) =>
    noteMs < untilMs
      ? [{ kind: "hit" as const, note, part, lane, errorMs: 0, judgement: "perfect" as const }]
      : [],
  );

const lookOf = ({ stage }: Level, { jackets, look }: StageWish): StageLook => ({
  looks: {
    left: { ...DEFAULT_JACKETS.left, ...jackets?.left },
    right: { ...DEFAULT_JACKETS.right, ...jackets?.right },
  },
  kit: "club",
  backdrop: stage ?? "lanterns",
  reducedMotion: false,
  highContrast: false,
  calm: "off",
  ...look,
});

/** The stage with somebody else at the clock. */
class StageBench {
  #stage: Stage | null = null;
  #chain = 0;
  #atMs = 0;
  #events: RunEvent[] = [];

  async open(wish: StageWish): Promise<void> {
    this.#stage?.destroy();
    const { level, chart, plan, lanes } = await readSong(wish);
    [this.#atMs, this.#chain] = [wish.songMs, wish.chain ?? 0];
    this.#events = wish.played === true ? hitsBefore(chart, wish.songMs) : [];
    const parent = document.querySelector<HTMLElement>("#place");
    if (parent === null) throw new Error("no place for the stage");
    const { travelMs = 1600, names = { left: "Hana", right: "Sora" } } = wish;
    this.#stage = await createStage({
      parent,
      chart,
      beats: plan.beats,
      lanes: { left: lanes, right: lanes },
      keyLabels: KEYS,
      travelMs: { left: travelMs, right: travelMs },
      words: WORDS,
      names,
      near: wish.near ?? null,
      pads: false,
      ...lookOf(level, wish),
      readFrame: () => this.#frame(plan),
      onLost: () => undefined,
    });
    this.#stage.setIdle(wish.idle ?? false);
  }

  moveTo(atMs: number, chain = this.#chain): void {
    [this.#atMs, this.#chain] = [atMs, chain];
  }

  strike(part: Part, lane: Lane, accent = false): void {
    this.#stage?.strike(part, lane, accent);
  }

  tell(events: readonly RunEvent[]): void {
    this.#events.push(...events);
  }

  #frame(plan: SongPlan): StageFrame {
    const events = this.#events.splice(0);
    const at = songMs(this.#atMs);
    return {
      songMs: at,
      events,
      chain: this.#chain,
      pulse: pulseAt(plan.map, at),
      section: sectionAt(plan, at).name,
    };
  }
}

declare global {
  interface Window {
    stageBench: StageBench;
  }
}

window.stageBench = new StageBench();
