import { expect, test } from "vitest";
import { cardWordsOf, chatTextOf } from "./send-run.ts";
import { aDesk } from "./testing/a-desk.ts";
import { aSetup } from "./testing/a-setup.ts";
import { aRun, anAnswer } from "./testing/an-answer.ts";
import { replay } from "../core/run/replay.ts";

const { desk } = aDesk();
const duet = aSetup();
const together = { setup: duet, run: aRun(duet, []), result: replay(duet.chart, []) };

test("chat and card of an answer say that it was played apart", () => {
  const apart = anAnswer(0);
  expect(chatTextOf(apart, desk, "link").split("\n")[0]).toMatch(/ Played apart\.$/);
  expect(cardWordsOf(apart, desk).difficulty).toBe("Easy · played apart");
});

test("those of two people at one keyboard do not", () => {
  expect(chatTextOf(together, desk, "link")).not.toContain("apart");
  expect(cardWordsOf(together, desk).difficulty).toBe("Easy");
});
