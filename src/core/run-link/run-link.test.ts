import fc from "fast-check";
import { expect, test } from "vitest";
import { readLevelById } from "../../../tools/shell/levels.ts";
import type { Chart } from "../chart/chart.ts";
import { chartHash } from "../chart/chart-hash.ts";
import { chartOf } from "../chart/level-chart.ts";
import { atSpeed } from "../chart/speed.ts";
import { DIFFICULTIES } from "../difficulty.ts";
import { LANES, PARTS } from "../drums.ts";
import { DEFAULT_JACKETS, DRUMMERS, EMBLEMS, HANDS, JACKET_COLOURS, STRIPES } from "../jacket.ts";
import type { Level } from "../level/level-schema.ts";
import { createRandom, noiseUs } from "../partner/random.ts";
import { simulatePartner } from "../partner/simulate.ts";
import { refused } from "../problem.ts";
import { judgeRun } from "../run-format/judge-run.ts";
import { DEVICES, MODES, PARTNERS, type Run } from "../run-format/run-schema.ts";
import { comparePresses, type Press, type PressLog } from "../run/press.ts";
import { aPress, playedWith } from "../testing/builders.ts";
import { aLevel } from "../testing/levels.ts";
import { anyPlace, partners, playerNames, players } from "../testing/run-arbitraries.ts";
import { openRunLink, payloadOf } from "./open-run-link.ts";
import { makeRunLink, sealed, unsealed } from "./run-link.ts";

const small = aLevel();

function chartIn(level: Level, difficulty: (typeof DIFFICULTIES)[number] = "easy", percent = 100): Chart {
  const chart = chartOf(level, { left: difficulty, right: difficulty });
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  return atSpeed(chart.value, percent);
}

/** A duet of two who gave no names; tests change what they are about. */
function aRun(level: Level, presses: PressLog, change: Partial<Run> = {}): Run {
  const difficulty = change.difficulty ?? { left: "easy" as const, right: "easy" as const };
  const player = { name: "", inputOffsetMs: 0, device: "keyboard" as const, resolutionMs: null };
  return {
    format: 1,
    rules: 1,
    level: "first-steps",
    chart: chartHash(chartIn(level, difficulty.left)),
    difficulty,
    mode: "duet",
    speedPercent: 100,
    partner: null,
    players: {
      left: { ...player, jacket: DEFAULT_JACKETS.left },
      right: { ...player, jacket: DEFAULT_JACKETS.right },
    },
    flags: { paused: false, practice: false, apart: false },
    mostKeys: null,
    date: null,
    lineage: { answers: 0, names: [] },
    presses: [...presses],
    ...change,
  };
}

const open = (payload: string | null, level: Level = small) =>
  openRunLink(payload ?? "", (id) =>
    id === "first-steps" ? { ok: true, value: level } : refused({ place: id, says: "is no level" }),
  );

const runs: fc.Arbitrary<Run> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    speedPercent: fc.integer({ min: 10, max: 25 }).map((step) => step * 5),
    partner: fc.option(partners),
    players: fc.record({ left: players, right: players }),
    flags: fc.record({ paused: fc.boolean(), practice: fc.boolean(), apart: fc.boolean() }),
    mostKeys: fc.constantFrom(null, 2 as const, 3 as const),
    date: fc.option(
      fc
        .record({
          year: fc.integer({ min: 2000, max: 9999 }),
          month: fc.integer({ min: 10, max: 12 }),
          day: fc.integer({ min: 10, max: 28 }),
        })
        .map(({ year, month, day }) => `${year}-${month}-${day}`),
    ),
    lineage: fc.record({
      answers: fc.integer({ min: 0, max: 999 }),
      names: fc.array(playerNames, { maxLength: 4 }),
    }),
    spread: fc.integer({ min: 0, max: 60 }),
    errors: fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })),
    wild: fc.array(anyPlace, { maxLength: 40 }),
  })
  .map(({ spread, errors, wild: strays, ...change }) => {
    const chart = chartIn(small, "easy", change.speedPercent);
    const hits = playedWith(chart, () => {
      const share = errors.next().value as number;
      return Math.abs(share) > 0.9 ? null : Math.round(share * spread);
    });
    const presses = [...hits, ...strays.map(({ part, lane, atMs }) => aPress(part, lane, atMs))];
    return aRun(small, presses.toSorted(comparePresses), change);
  });

test("a link gives back the very run, and the same link again", () => {
  fc.assert(
    fc.property(runs, (run) => {
      const payload = makeRunLink(run, chartIn(small, "easy", run.speedPercent));
      const opened = open(payload);
      expect(opened).toMatchObject({ ok: true });
      if (!opened.ok) return;
      expect(opened.run).toEqual(run);
      expect(makeRunLink(opened.run, opened.chart)).toBe(payload);
      expect(judgeRun(opened.run, small)).toEqual(judgeRun(run, small));
    }),
    { numRuns: 80 },
  );
});

test("a partner's presses cost one bit where they are what simulating gives, and are written where they are not", () => {
  const level = realLevel("lantern-disco");
  const chart = chartIn(level, "hard");
  const mine = gaussian(chart, 20, 5).filter(({ part }) => part === "left");
  const partner = { part: "right", character: "friend", seed: 77, horizonMs: 220 } as const;
  const theirs = simulatePartner(chart, partner, mine);
  const change = { partner, mode: "solo", difficulty: { left: "hard", right: "hard" } } as const;
  const run = aRun(level, [...mine, ...theirs].toSorted(comparePresses), change);
  const alone = aRun(level, mine, { ...change, partner: null });
  const other = aRun(level, [...mine, ...theirs.slice(1)].toSorted(comparePresses), change);
  const length = (of: Run): number => makeRunLink(of, chart)!.length;
  expect(length(run)).toBeLessThan(length(alone) + 12);
  expect(length(other)).toBeGreaterThan(length(run) + 200);
  for (const of of [run, other]) {
    expect(open(makeRunLink(of, chart), level)).toMatchObject({ ok: true, run: of });
  }
});

test("a duet of 2 × 400 hits with a spread of 20 ms fits in 1,200 characters", () => {
  const level = realLevel("lantern-disco");
  const chart = chartIn(level, "expert");
  const change: Partial<Run> = {
    difficulty: { left: "expert", right: "expert" },
    date: "2026-11-25",
    lineage: { answers: 12, names: ["はるか", "지훈", "Ōkubo", "Alexandra"] },
  };
  const lengths = Array.from({ length: 20 }, (_, seed) => {
    const halves = PARTS.flatMap((part) =>
      gaussian(chart, 20, seed)
        .filter((press) => press.part === part)
        .slice(0, 400),
    );
    expect(halves.length).toBe(800);
    return makeRunLink(aRun(level, halves.toSorted(comparePresses), change), chart)!.length;
  });
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1200);
});

test("every letter of a link counts, and so does its end", () => {
  const payload = makeRunLink(aRun(small, gaussian(chartIn(small), 20, 1)), chartIn(small))!;
  expect(payload).toMatch(/^1[\w-]+z$/);
  for (let at = 0; at < payload.length; at++) {
    for (const letter of ["A", "_", "z", "2", "%", "é", ""]) {
      const changed = payload.slice(0, at) + letter + payload.slice(at + 1);
      if (changed !== payload) expect(open(changed).ok).toBe(false);
    }
  }
});

const payloadOfSmall = makeRunLink(aRun(small, gaussian(chartIn(small), 20, 1)), chartIn(small))!;
const bytesOfSmall = unsealed(payloadOfSmall)!;

test.each([
  { payload: payloadOfSmall.slice(0, -10), reason: "cut" },
  { payload: "", reason: "damaged" },
  { payload: payloadOfSmall.replace(/^1..../, "1AAAA"), reason: "damaged" },
  { payload: payloadOfSmall.replace(/^1/, "2"), reason: "version" },
  { payload: makeRunLink(aRun(small, [], { rules: 2 }), chartIn(small))!, reason: "rules" },
  { payload: makeRunLink(aRun(small, [], { level: "nowhere" }), chartIn(small))!, reason: "level" },
  { payload: makeRunLink(aRun(small, [], { chart: "00000001" }), chartIn(small))!, reason: "chart" },
  { payload: sealed(Uint8Array.from([...bytesOfSmall, 0])), reason: "invalid" },
  { payload: sealed(bytesOfSmall.subarray(0, -1)), reason: "invalid" },
  { payload: sealed(new Uint8Array(0)), reason: "invalid" },
  { payload: `1${"A".repeat(20_000)}z`, reason: "invalid" },
  {
    payload: makeRunLink(
      { ...aRun(small, []), lineage: { answers: 1, names: ["<b>\u202eevil"] } },
      chartIn(small),
    )!,
    reason: "invalid",
  },
])("a link that is wrong is refused as $reason", ({ payload, reason }) => {
  const opened = open(payload);
  expect(opened).toMatchObject({ ok: false, reason });
  expect(opened.ok ? [] : opened.problems.map(({ says }) => says).join()).not.toBe("");
});

test("the payload is found in an address", () => {
  expect(payloadOf("https://example.org/duet/?lang=ko#r=1abcz")).toBe("1abcz");
  expect(payloadOf("#r=1abcz")).toBe("1abcz");
  expect(payloadOf("https://example.org/duet/")).toBeNull();
});

test("lists that links number their choices by grow at the end only", () => {
  expect(JACKET_COLOURS.slice(0, 12).join(" ")).toBe(
    "vermilion lacquer amber rose plum indigo pine teal steel cream bark night",
  );
  expect(STRIPES.slice(0, 5).join(" ")).toBe("none sleeves chest shoulders sash");
  expect(EMBLEMS.slice(0, 7).join(" ")).toBe("none maple deer moon wave gate lantern");
  expect(DRUMMERS.slice(0, 6).join(" ")).toBe("hana sora mirae goro oksun amina");
  expect(DEVICES.slice(0, 5).join(" ")).toBe("keyboard gamepad midi touch partner");
  expect(PARTNERS.slice(0, 4).join(" ")).toBe("metronome pro friend beginner");
  expect([...DIFFICULTIES, ...MODES, ...HANDS, ...LANES].join(" ")).toBe(
    "easy normal hard expert duet solo left right crash hat snare kick",
  );
});

function realLevel(id: string): Level {
  const level = readLevelById(id);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  return level.value;
}

/** Every note struck, with Gaussian errors of a spread in milliseconds. */
function gaussian(chart: Chart, spreadMs: number, seed: number): readonly Press[] {
  const random = createRandom(seed);
  return playedWith(chart, () => Math.round(noiseUs(random, spreadMs * 1000) / 1000));
}
