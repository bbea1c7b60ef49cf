import { diaryEntry, type DiaryEntry, type RoundFacts } from "../../core/practice/diary.ts";
import { lastBarOf } from "../../core/practice/span.ts";
import type { Run } from "../../core/run-format/run-schema.ts";
import type { RunResult } from "../../core/run/result.ts";
import { localTime } from "../local-time.ts";
import { peopleOf, type SongSetup } from "../song-setup.ts";

/** A song that was played to its end, for the diary; at another speed than its own it was practice. */
export function songEntry(setup: SongSetup, { flags, partner, ...run }: Run, result: RunResult): DiaryEntry {
  const facts: RoundFacts = {
    at: localTime(),
    level: run.level,
    difficulty: run.difficulty,
    people: [...peopleOf(setup)],
    partner: partner?.character ?? null,
    way: flags.practice ? "play" : "song",
    speedPercent: run.speedPercent,
    firstBar: 1,
    lastBar: lastBarOf(setup.plan, setup.chart),
    paused: flags.paused,
  };
  return diaryEntry(facts, setup.chart, result);
}
