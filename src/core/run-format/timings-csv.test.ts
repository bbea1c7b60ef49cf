import { expect, test } from "vitest";
import { replay } from "../run/replay.ts";
import { aChart, aLog, aNote, aPress } from "../testing/builders.ts";
import { timingsCsv } from "./timings-csv.ts";

test("one row a note with the link that ends there, then one a stray", () => {
  const chart = aChart(
    aNote("left", "snare", 2000),
    aNote("right", "kick", 2000),
    aNote("left", "snare", 3000),
    aNote("right", "kick", 3500),
  );
  const log = aLog(
    aPress("left", "snare", 1995),
    aPress("right", "kick", 2010),
    aPress("left", "hat", 2600),
    aPress("right", "kick", 3500),
  );
  expect(timingsCsv(chart, replay(chart, log)).split("\r\n")).toEqual([
    "part,lane,noteMs,pressMs,errorMs,judgement,linkKind,linkQuality,dMs",
    "left,snare,2000,1995,-5,perfect,,,",
    "right,kick,2000,2010,10,perfect,unison,975,15",
    "left,snare,3000,,,miss,,,",
    "right,kick,3500,3500,0,perfect,hand-over,0,",
    "left,hat,,2600,,stray,,,",
    "",
  ]);
});
