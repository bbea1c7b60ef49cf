import { expect, test } from "vitest";
import { problemLine } from "../problem.ts";
import { aLevel } from "../testing/levels.ts";
import { parseLevel, parseLevelText } from "./parse-level.ts";

/** Files that ask for much with little; `npm run fuzz -- levels` found most of them. */

type Draft = ReturnType<typeof aLevel>;

function told(change: (level: Draft) => unknown): readonly string[] {
  const level = aLevel();
  const parsed = parseLevelText(JSON.stringify(change(level) ?? level));
  return parsed.ok ? [] : parsed.problems.map((problem) => problemLine("level.json", problem));
}

type Changeable<T> = { -readonly [K in keyof T]: T[K] };
const set = <T extends object>(target: T, change: Partial<Changeable<T>>): void =>
  void Object.assign(target, change);
const patterns = (level: Draft): Record<string, object> => level.easy.patterns;

test.each<{ says: string; change: (level: Draft) => unknown }>([
  {
    says: "easy.arrangement[0] lasts to bar 2001; a song has at most 2000",
    change: ({ easy }) => set(easy.arrangement[0]!, { times: 2000 }),
  },
  {
    says: "easy.arrangement asks for 153600 notes; expected at most 50000",
    change: (level) => {
      set(level.tempo[0]!, { beatsPerBar: 16, stepsPerBeat: 12 });
      set(level.easy, {
        arrangement: [{ bar: 1, times: 400, figure: "unison", left: "full", right: "full" }],
      });
      patterns(level)["full"] = { snare: "x".repeat(192) };
      for (const name of ["groove", "call", "answer"]) delete patterns(level)[name];
    },
  },
  {
    says: 'easy.arrangement[0].left is "constructor"; expected the name of a pattern of this difficulty',
    change: ({ easy }) => set(easy.arrangement[0]!, { left: "constructor" }),
  },
  {
    says: "easy.patterns.groove.snare has no steps; expected at least one bar of them",
    change: (level) => {
      level.tempo.push({ bar: 4, bpm: 90, beatsPerBar: 3, stepsPerBeat: 4 });
      patterns(level)["groove"] = { snare: "  " };
    },
  },
  {
    says: `easy.patterns.groove.snare is "${" ".repeat(39)}…; expected at most 4096 characters`,
    change: (level) => void (patterns(level)["groove"] = { snare: " ".repeat(100_000) }),
  },
  {
    says: "easy.lanes is a list; expected each lane once",
    change: ({ easy }) => set(easy, { lanes: ["snare", "snare"] }),
  },
  {
    says: "track.lengthSamples are 21600 seconds; expected at most 900",
    change: ({ track }) => set(track, { sampleRate: 8000, lengthSamples: 172_800_000 }),
  },
  {
    says: `${"a".repeat(120)}… is not known here; take it out`,
    change: (level) => ({ ...level, ["a".repeat(50_000)]: 1 }),
  },
  {
    says: "is too large to be a level",
    change: (level) => ({ ...level, sections: Array.from({ length: 200_000 }, () => 0) }),
  },
])("$says", ({ says, change }) => {
  expect(told(change)[0]).toBe(`level.json: ${says}`);
});

test("of thousands of problems the first hundred are told, and how many more there are", () => {
  const lines = told((level) => ({ ...level, sections: Array.from({ length: 5000 }, () => 0) }));
  expect(lines.length).toBe(101);
  expect(lines[0]).toBe("level.json: sections[0] is 0; expected Object");
  expect(lines.at(-1)).toBe("level.json: has 4900 more problems");
});

test.each([
  ["lists in lists", `{"format":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
  [
    "a name without end",
    JSON.stringify({ ...aLevel(), credits: [{ role: `a${"-a".repeat(900_000)}`, name: "a" }] }),
  ],
  ["half a file", JSON.stringify(aLevel()).slice(0, 300)],
  ["nothing", ""],
])("%s: refused without a throw", (_, text) => {
  const parsed = parseLevelText(text);
  expect(parsed.ok ? [] : parsed.problems.map(({ says }) => says.length < 200)).toContain(true);
});

test("what every object inherits is no field of a level", () => {
  const level = JSON.parse(JSON.stringify(aLevel()).replace("{", '{"__proto__":{"format":7},')) as unknown;
  expect(parseLevel(level)).toMatchObject({ ok: false });
  expect("polluted" in {}).toBe(false);
});
