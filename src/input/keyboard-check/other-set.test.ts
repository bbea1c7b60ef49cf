import { expect, test } from "vitest";
import { aChart, aNote } from "../../core/testing/builders.ts";
import { DEFAULT_BINDINGS } from "../key-bindings.ts";
import { NO_FINDINGS } from "./findings.ts";
import { bestOtherSet, mergeFindings } from "./other-set.ts";

const chart = aChart(
  aNote("left", "snare", 1000),
  aNote("left", "kick", 1000),
  aNote("right", "snare", 1000),
  aNote("right", "kick", 1000),
);
const dropped = [["KeyD", "KeyK", "KeyL", "KeyS"]];

test("the first set of which nothing bad is known", () => {
  const findings = { ...NO_FINDINGS, dropped };
  expect(bestOtherSet(chart, DEFAULT_BINDINGS, findings)).toEqual({ preset: "close", proven: false });
});

test("a set that is known to work goes first", () => {
  const works = { ...NO_FINDINGS, sent: [["Comma", "KeyC", "KeyM", "KeyX"]] };
  const findings = mergeFindings([{ ...NO_FINDINGS, dropped }, works]);
  expect(bestOtherSet(chart, DEFAULT_BINDINGS, findings)).toEqual({ preset: "lower", proven: true });
});

test("a set that works needs no other", () => {
  expect(bestOtherSet(chart, DEFAULT_BINDINGS, NO_FINDINGS)).toBeNull();
});
