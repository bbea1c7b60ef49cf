import type { Chart } from "../core/chart/chart.ts";
import { chartHash } from "../core/chart/chart-hash.ts";
import { chartOf } from "../core/chart/level-chart.ts";
import { withMostKeys, type MostKeys } from "../core/chart/most-keys.ts";
import { atSpeed } from "../core/chart/speed.ts";
import type { DifficultyPair } from "../core/difficulty.ts";
import { partnerOf, PARTS, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import type { Level } from "../core/level/level-schema.ts";
import { planSong, type SongPlan } from "../core/level/song-plan.ts";
import { accepted, type Parsed } from "../core/problem.ts";
import type { Answering } from "../core/run-format/answer-run.ts";
import type { Mode, PartnerCharacter, Run } from "../core/run-format/run-schema.ts";

/** What the players chose to play, and how. */
export interface SongChoice {
  readonly levelId: string;
  readonly difficulties: DifficultyPair;
  readonly mode: Mode;
  /** Whose part the person plays in solo. */
  readonly part: Part;
  readonly partner: PartnerCharacter;
  readonly speedPercent: number;
  /** The most keys that the chart may ask for at one moment; `null` for all that it has. */
  readonly mostKeys: MostKeys | null;
}

/** A choice with everything that follows from it. */
export interface SongSetup {
  readonly choice: SongChoice;
  readonly level: Level;
  /** Names the chart, at full speed. */
  readonly hash: string;
  /** At the speed it is played. */
  readonly chart: Chart;
  readonly plan: SongPlan;
  /** The lanes that each part has at its difficulty. */
  readonly lanes: ForBoth<readonly Lane[]>;
  /** The recorded run that is answered, and the part that is played; `undefined` for a run of its own. */
  readonly answering?: Answering | undefined;
}

/** The parts that people play here and now: not the partner's, nor that of somebody recorded. */
export function peopleOf({ choice, answering }: Pick<SongSetup, "choice" | "answering">): readonly Part[] {
  if (answering) return [answering.part];
  return choice.mode === "solo" ? [choice.part] : PARTS;
}

export function setUpSong(choice: SongChoice, level: Level): Parsed<SongSetup> {
  const { difficulties, speedPercent, mostKeys } = choice;
  const whole = chartOf(level, difficulties);
  if (!whole.ok) return whole;
  const chart = withMostKeys(whole.value, mostKeys);
  const lanes = (part: Part): readonly Lane[] => level[difficulties[part]]?.lanes ?? [];
  return accepted({
    choice,
    level,
    hash: chartHash(chart),
    chart: atSpeed(chart, speedPercent),
    plan: planSong(level, speedPercent),
    lanes: { left: lanes("left"), right: lanes("right") },
  });
}

/** The song of a recorded run as it was played, to be watched or answered. */
export function setUpRun(run: Run, level: Level, answering?: Answering): Parsed<SongSetup> {
  const { difficulty, speedPercent, mostKeys, partner } = run;
  const alone = partner ? partnerOf(partner.part) : "left";
  const setup = setUpSong(
    {
      levelId: run.level,
      difficulties: difficulty,
      mode: answering ? "duet" : run.mode,
      part: answering ? answering.part : alone,
      partner: partner?.character ?? "pro",
      speedPercent,
      mostKeys,
    },
    level,
  );
  return setup.ok ? accepted({ ...setup.value, answering }) : setup;
}
