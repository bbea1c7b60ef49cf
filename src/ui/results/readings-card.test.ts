import { expect, test } from "vitest";
import type { RunResult } from "../../core/run/result.ts";
import { textIn } from "../locales/all.ts";
import { leadSentence, listeningSentence, wobbleSentence } from "./readings-card.tsx";

const names = { left: "Ame", right: "Bo" };
const result = (change: Partial<RunResult>): RunResult =>
  ({ leadMs: null, wobbleMs: null, listening: null, ...change }) as RunResult;
const text = textIn("en");

test("whoever led is named", () => {
  expect(leadSentence(text, names, result({ leadMs: 12.4 }))).toBe("Ame led by 12 ms on average.");
  expect(leadSentence(text, names, result({ leadMs: -12.4 }))).toBe("Bo led by 12 ms on average.");
});

test("too few unisons are said to be too few, in each of the three", () => {
  const few = result({});
  for (const sentence of [
    leadSentence(text, names, few),
    wobbleSentence(text, few),
    listeningSentence(text, few),
  ]) {
    expect(sentence).toContain("Too few unisons");
  }
});
