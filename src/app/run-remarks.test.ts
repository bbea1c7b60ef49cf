import { expect, test } from "vitest";
import type { Run } from "../core/run-format/run-schema.ts";
import { en } from "../ui/locales/en.ts";
import { runRemarks } from "./run-remarks.ts";
import { aSetup } from "./testing/a-setup.ts";
import { aRun, anAnswer } from "./testing/an-answer.ts";

const run = aRun(aSetup(), []);
const touched: Run = {
  ...run,
  players: { ...run.players, right: { ...run.players.right, device: "touch" } },
};

test("a plain run needs no word", () => {
  expect(runRemarks(run, en)).toEqual([]);
});

test.each([
  {
    how: "practised",
    of: { ...run, speedPercent: 75, flags: { ...run.flags, practice: true } },
    says: ["Practised at 75% speed. Such a run is not kept as a best."],
  },
  {
    how: "paused",
    of: { ...run, flags: { ...run.flags, paused: true } },
    says: ["The song was paused on the way."],
  },
  {
    how: "answered",
    of: anAnswer(0).run,
    says: ["Played apart: the halves come from two machines. Input offsets: left +120 ms, right +7 ms."],
  },
  {
    how: "thinned",
    of: { ...run, mostKeys: 2 as const },
    says: [en.devices.thinned(2)],
  },
  { how: "played on two devices", of: touched, says: [en.devices.mixed("keyboard", "touch screen")] },
])("a run that was $how says so", ({ of, says }) => {
  expect(runRemarks(of, en)).toEqual(says);
});

test("devices of halves that were played apart are two machines anyway, and said once", () => {
  expect(runRemarks({ ...touched, flags: { ...run.flags, apart: true } }, en)).toHaveLength(1);
});
