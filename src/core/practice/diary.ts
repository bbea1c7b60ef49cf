import * as v from "valibot";
import type { Chart } from "../chart/chart.ts";
import { DIFFICULTIES } from "../difficulty.ts";
import { PARTS, type Part } from "../drums.ts";
import { levelIdSchema, PARTNERS } from "../run-format/run-schema.ts";
import type { RunResult } from "../run/result.ts";
import { spreadOf } from "./spread.ts";

/** The diary format that this build writes and reads. `docs/practice.md` describes it. */
export const DIARY_FORMAT = 1;

const difficulty = v.picklist(DIFFICULTIES);
const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const ms = v.nullable(v.pipe(v.number(), v.finite()));

export const diaryEntrySchema = v.object({
  /** When it was played, by the players' own clock, as 2026-11-25T17:03. */
  at: v.pipe(v.string(), v.isoDateTime()),
  level: levelIdSchema,
  difficulty: v.object({ left: difficulty, right: difficulty }),
  /** The parts that people played. */
  people: v.pipe(v.array(v.unknown()), v.maxLength(PARTS.length), v.array(v.picklist(PARTS))),
  partner: v.nullable(v.picklist(PARTNERS)),
  /** `song`: the whole song as it is, no practice. */
  way: v.picklist(["song", "play", "answer"]),
  speedPercent: v.pipe(v.number(), v.integer()),
  /** Both belong to it. */
  firstBar: v.pipe(v.number(), v.integer()),
  lastBar: v.pipe(v.number(), v.integer()),
  paused: v.boolean(),
  /** People's notes, and how many of them were hit. */
  notes: v.pipe(v.number(), v.integer()),
  hits: v.pipe(v.number(), v.integer()),
  /** Mean beat of the people who played. */
  beat: score,
  /** `null` where the stretch has no links. */
  sync: v.nullable(score),
  wobbleMs: ms,
  /** Mean of people's errors, negative is early, and their population SD. */
  meanMs: ms,
  spreadMs: ms,
});

/** One round of practice, or one song, as the diary keeps it. */
export type DiaryEntry = v.InferOutput<typeof diaryEntrySchema>;

/** What is known of a round besides how it went. */
export type RoundFacts = Omit<
  DiaryEntry,
  "notes" | "hits" | "beat" | "sync" | "wobbleMs" | "meanMs" | "spreadMs"
>;

export function diaryEntry(facts: RoundFacts, chart: Chart, result: RunResult): DiaryEntry {
  const mine = result.notes.filter((_, index) => facts.people.includes(chart.notes[index]!.part));
  const errors = mine.flatMap((note) => (note.kind === "hit" ? [note.errorMs] : []));
  const beats = facts.people.map((part: Part) => result.beat[part]);
  return {
    ...facts,
    notes: mine.length,
    hits: errors.length,
    beat: beats.length === 0 ? 0 : Math.floor(beats.reduce((a, b) => a + b, 0) / beats.length),
    sync: chart.links.length === 0 ? null : result.sync,
    wobbleMs: result.wobbleMs,
    ...spreadOf(errors),
  };
}

/** One day of practice on one level: what the diary's pictures are drawn from. */
export interface DiaryDay {
  /** As 2026-11-25. */
  readonly day: string;
  readonly rounds: number;
  /** Medians over the rounds of the day; `null` where none of them has one. */
  readonly beat: number;
  readonly sync: number | null;
  readonly wobbleMs: number | null;
  readonly spreadMs: number | null;
}

/** The days on which something was played, in order. */
export function diaryDays(entries: readonly DiaryEntry[]): readonly DiaryDay[] {
  const days = new Map<string, DiaryEntry[]>();
  for (const entry of entries) {
    const day = entry.at.slice(0, 10);
    const rounds = days.get(day);
    if (rounds) rounds.push(entry);
    else days.set(day, [entry]);
  }
  return [...days]
    .map(([day, rounds]) => ({
      day,
      rounds: rounds.length,
      beat: medianOf(rounds, "beat") ?? 0,
      sync: medianOf(rounds, "sync"),
      wobbleMs: medianOf(rounds, "wobbleMs"),
      spreadMs: medianOf(rounds, "spreadMs"),
    }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function medianOf(
  rounds: readonly DiaryEntry[],
  of: "beat" | "sync" | "wobbleMs" | "spreadMs",
): number | null {
  const values = rounds.flatMap((round) => round[of] ?? []).toSorted((a, b) => a - b);
  return values[Math.floor((values.length - 1) / 2)] ?? null;
}

/** The whole diary as a file that can be read again. */
export const diaryJson = (entries: readonly DiaryEntry[]): string =>
  `${JSON.stringify({ format: DIARY_FORMAT, entries }, null, 1)}\n`;

/** One row an entry, for a spreadsheet; empty where there is no value. */
export function diaryCsv(entries: readonly DiaryEntry[]): string {
  const rows = entries.map((entry) => [
    entry.at,
    entry.level,
    entry.difficulty.left,
    entry.difficulty.right,
    entry.people.join("+"),
    entry.partner,
    entry.way,
    entry.speedPercent,
    entry.firstBar,
    entry.lastBar,
    entry.paused,
    entry.notes,
    entry.hits,
    entry.beat,
    entry.sync,
    entry.wobbleMs,
    entry.meanMs,
    entry.spreadMs,
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map((cell) => cell ?? "").join(",")}\r\n`).join("");
}

const COLUMNS = [
  "at",
  "level",
  "leftDifficulty",
  "rightDifficulty",
  "people",
  "partner",
  "way",
  "speedPercent",
  "firstBar",
  "lastBar",
  "paused",
  "notes",
  "hits",
  "beat",
  "sync",
  "wobbleMs",
  "meanMs",
  "spreadMs",
];
