import { expect, test } from "vitest";
import { problemLine } from "../problem.ts";
import { aLevel } from "../testing/levels.ts";
import type { Level } from "./level-schema.ts";
import { migrateLevel } from "./migrate-level.ts";
import { parseLevel } from "./parse-level.ts";

/** What is said of the small valid level after `change`; read back from JSON, as a file would be. */
function told(change: (level: Draft<ReturnType<typeof aLevel>>) => unknown): readonly string[] {
  const level = aLevel() as Draft<ReturnType<typeof aLevel>>;
  const changed = change(level) ?? level;
  const parsed = parseLevel(JSON.parse(JSON.stringify(changed)) as unknown);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemLine("level.json", problem));
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends object ? Draft<T[K]> : T[K] };

test("the small level is valid", () => {
  expect(told(() => undefined)).toEqual([]);
});

test.each<{ says: string; change: Parameters<typeof told>[0] }>([
  { says: "format is 2; this build reads format 1", change: (level) => ({ ...level, format: 2 }) },
  { says: "format is missing; this build reads format 1", change: () => ({}) },
  { says: "is not a level; expected an object", change: () => [1] },
  {
    says: "tempo[0].bpm is 960; expected beats per minute between 30 and 300",
    change: (level) => void (level.tempo[0]!.bpm = 960),
  },
  { says: "tempo[0].bar is 2; the first begins at bar 1", change: (level) => void (level.tempo[0]!.bar = 2) },
  {
    says: "sections[1].bar is 1; expected a bar after 1",
    change: (level) => void level.sections.push({ bar: 1, name: "verse" }),
  },
  {
    says: 'sections[0].name is "hook"; expected one of intro, verse, pre-chorus, chorus, break, bridge, solo, outro',
    change: (level) => void (level.sections[0]!.name = "hook" as "intro"),
  },
  {
    says: "title.ko is missing",
    change: (level) => delete (level.title as { ko?: string }).ko && level,
  },
  { says: "colour is not known here; take it out", change: (level) => ({ ...level, colour: "red" }) },
  {
    says: "easy.patterns.groove.kick has 15 steps; the bar has 16",
    change: (level) => void (level.easy.patterns["groove"]!.kick = "x... .... x... ..."),
  },
  {
    says: 'easy.patterns.groove.snare has "o" at step 5; use x, X or .',
    change: (level) => void (level.easy.patterns["groove"]!.snare = ".... o... .... x..."),
  },
  {
    says: "easy.patterns.groove.hat is no lane of this difficulty; it has snare, kick",
    change: (level) => void (level.easy.patterns["groove"]!.hat = "x... .... .... ...."),
  },
  {
    says: 'easy.arrangement[0].left is "grove"; expected the name of a pattern of this difficulty',
    change: (level) => void (level.easy.arrangement[0]!.left = "grove"),
  },
  {
    says: "easy.arrangement[1].bar is 3; the entry before it lasts to the end of bar 3",
    change: (level) => void (level.easy.arrangement[1]!.bar = 3),
  },
  {
    says: "easy.arrangement[0] joins patterns of 16 and 32 steps; expected equal length",
    change: (level) => void (level.easy.arrangement[0]!.right = "call"),
  },
  {
    says: "easy.arrangement[1].echo is missing; expected the caller, the call's bars and the answer's bars",
    change: (level) => delete (level.easy.arrangement[1] as { echo?: unknown }).echo && level,
  },
  {
    says: "easy.arrangement[1].echo answers 3 moments with 2; expected as many, and at least one",
    change: (level) =>
      void (level.easy.patterns["answer"]!.snare = ".... .... .... .... x... x... .... ...."),
  },
  {
    says: "easy.arrangement[1].echo.answer is bars 2 to 3; the pattern has 2",
    change: (level) => void (level.easy.arrangement[1]!.echo!.answer = [2, 3]),
  },
  {
    says: "easy asks for more than two keys at once at 2500 ms; many keyboards can't send that",
    change: (level) => void (level.easy.patterns["groove"]!.snare = "x... x... .... X..."),
  },
  {
    says: "easy has a note at 12000 ms; the track ends at 11000 ms",
    change: (level) => {
      level.track.lengthSamples = 11 * 48_000;
      level.easy.arrangement.push({ bar: 6, times: 1, figure: "solo", left: "groove" });
    },
  },
  {
    says: "easy has two notes of left snare closer than 60 ms at 125 % speed, at 2563 ms",
    change: (level) => ({
      ...level,
      tempo: [{ bar: 1, bpm: 120, beatsPerBar: 4, stepsPerBeat: 8 }],
      easy: {
        lanes: ["snare"],
        patterns: { fast: { snare: "xx.. .... .... .... .... .... .... ...." } },
        arrangement: [{ bar: 2, times: 1, figure: "unison", left: "fast", right: "fast" }],
      },
    }),
  },
  {
    says: "easy has no moment that the two play together or after one another; there is nothing to score",
    change: (level) => void (level.easy.arrangement = [{ bar: 2, times: 1, figure: "solo", left: "groove" }]),
  },
  {
    says: "has no difficulty; expected at least one of easy, normal, hard, expert",
    change: (level) => delete (level as Partial<Level>).easy && level,
  },
  {
    says: 'stage is "sea"; expected one of lanterns, dawn, forge, train, moon',
    change: (level) => void (level.stage = "sea" as "moon"),
  },
  {
    says: "track.previewMs runs from 9000 to 1000; expected a stretch within the track's 20000 ms",
    change: (level) => void (level.track.previewMs = { from: 9000, to: 1000 }),
  },
])("$says", ({ says, change }) => {
  expect(told(change)[0]).toBe(`level.json: ${says}`);
});

test("all problems are told at once", () => {
  const lines = told((level) => {
    level.tempo[0]!.bpm = 10;
    level.kit = "jazz" as "pop";
    level.track.barOneMs = 0.5;
  });
  expect(lines.length).toBe(3);
});

test("a difficulty of the wrong shape hides nothing of the others, nor a bad preview anything of either", () => {
  const problems = told((level) => {
    level.track.previewMs = { from: 5, to: 2 };
    level.easy.patterns["groove"]!.snare = ".... o... .... x...";
    return { ...level, hard: { ...level.easy, lanes: ["cowbell"] } };
  });
  expect(problems).toEqual([
    expect.stringContaining("hard.lanes[0]"),
    expect.stringContaining("track.previewMs runs from 5 to 2"),
    expect.stringContaining('easy.patterns.groove.snare has "o"'),
  ]);
});

test("of notes that are too close, each is told", () => {
  const problems = told((level) => {
    level.tempo[0]!.bpm = 300;
    level.easy.patterns["groove"]!.kick = "xx.. .... xx.. ....";
  });
  expect(problems.filter((problem) => problem.includes("two notes of left kick")).length).toBeGreaterThan(1);
});

test("an older format is brought up step by step, and the steps see their own format", () => {
  const steps = {
    1: (level: object) => ({ ...level, first: true }),
    2: (level: object) => ({ ...level, second: true }),
  };
  expect(migrateLevel({ format: 1 }, 3, steps)).toEqual({
    ok: true,
    value: { format: 3, first: true, second: true },
  });
});

test("an older format without a way up is refused", () => {
  expect(migrateLevel({ format: 1 }, 2, {}).ok).toBe(false);
});
