import { expect, test } from "vitest";
import { offsetFromRun } from "../offset-from-run.ts";
import { aSetup } from "../testing/a-setup.ts";
import { anAnswer } from "../testing/an-answer.ts";
import { practicePageOf } from "./practice-plan.ts";
import { workOf } from "./run-work.ts";
import { songEntry } from "./song-entry.ts";

const TITLE = { kind: "title" } as const;

/** How it is with the one who answers: all of it is theirs alone, whatever the stranger did. */

test("the offset that is offered is from their own strokes, on top of their own machine's", () => {
  const { setup, run, result } = anAnswer(20);
  expect(offsetFromRun(setup, run, result)).toMatchObject({ offsetMs: 27, estimate: { lateMs: 20 } });
});

test("the diary has their strokes and their beat", () => {
  const { setup, run, result } = anAnswer(0);
  const { people, beat, meanMs, notes } = songEntry(setup, run, result);
  expect({ people, beat, meanMs }).toEqual({ people: ["right"], beat: 1000, meanMs: 0 });
  expect(notes).toBe(setup.chart.notes.length / 2);
});

test("what to work on is found in their notes", () => {
  const { setup, run, result } = anAnswer(0);
  const work = workOf(setup, result, { players: run.players });
  expect(work.lanes.map(({ part, lane }) => `${part} ${lane}`)).toEqual(["right snare", "right kick"]);
  expect(new Set(work.limbs.map(({ part }) => part))).toEqual(new Set(["right"]));
});

test("to practise is to play their half with a partner, not beside an empty chair", () => {
  const { setup } = anAnswer(0);
  const page = practicePageOf(setup, TITLE);
  expect(page.setup.choice).toMatchObject({ mode: "solo", part: "right" });
  expect(page.setup.answering).toBeUndefined();
  expect(practicePageOf(aSetup(), TITLE).setup.choice.mode).toBe("duet");
});
