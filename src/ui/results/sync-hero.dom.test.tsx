// @vitest-environment happy-dom
import { render } from "preact";
import { expect, test } from "vitest";
import { replay } from "../../core/run/replay.ts";
import { playedWith, unisons } from "../../core/testing/builders.ts";
import { textIn } from "../locales/all.ts";
import { SyncHero } from "./sync-hero.tsx";

const chart = unisons(8);
/** Sync 1000. */
const result = replay(
  chart,
  playedWith(chart, () => 0),
);

test.each([
  { counts: true, previousBest: null, says: "First run of this pair" },
  { counts: true, previousBest: 812, says: "New best!" },
  { counts: true, previousBest: 1000, says: "Best so far 1,000" },
  { counts: false, previousBest: null, says: null },
  { counts: false, previousBest: 812, says: "Best so far 812" },
])("counting $counts after a best of $previousBest says $says", ({ says, ...given }) => {
  render(<SyncHero text={textIn("en")} result={result} reduceMotion {...given} />, document.body);
  expect(document.querySelector(".hero__best")?.textContent ?? null).toBe(says);
});
