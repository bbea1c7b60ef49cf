import { expect, test } from "vitest";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import { counted, countAsked } from "../../core/testing/counted.ts";
import { aLongSong } from "../../core/testing/long-song.ts";
import { aSession, FRIEND } from "./testing/a-session.ts";

const FRAME_MS = 16;
/** How much of the song is watched, in milliseconds. */
const WATCHED_MS = 3000;

/** What frames and strokes in the middle of a song of `count` notes look at: items of the song, and of any other list. */
async function lookedAt(count: number, partner: PartnerConfig | null) {
  const { chart, plan, middleMs } = aLongSong(count);
  const lists = {
    notes: counted(chart.notes),
    links: counted(chart.links),
    beats: counted(plan.beats),
    sections: counted(plan.sections),
  };
  const played = aSession({
    chart: { notes: lists.notes.list, links: lists.links.list },
    plan: { ...plan, beats: lists.beats.list, sections: lists.sections.list },
    partner,
  });
  const mine = chart.notes.filter(({ part }) => partner === null || part === "left");
  let next = 0;
  const playUntil = (untilMs: number, everyMs: number): void => {
    for (; (mine[next]?.noteMs ?? Infinity) < untilMs; next++) {
      const { part, lane, noteMs } = mine[next]!;
      played.frames(noteMs + 5, everyMs);
      played.strike(part, lane);
    }
  };
  await played.start();
  playUntil(middleMs, 50);
  const reads = (): number => Object.values(lists).reduce((sum, list) => sum + list.reads(), 0);
  const before = reads();
  const asked = countAsked(() => playUntil(middleMs + WATCHED_MS, FRAME_MS));
  expect(played.session.sync()).toBeGreaterThan(500);
  return { reads: reads() - before, asked };
}

test.each([
  { mode: "duet", partner: null },
  { mode: "solo", partner: FRIEND },
])("a frame and a stroke of a $mode look at no more of a song forty times as long", async ({ partner }) => {
  const short = await lookedAt(500, partner);
  const long = await lookedAt(20_000, partner);
  expect(short.reads).toBeGreaterThan(0);
  // Each search by halves takes five steps more.
  expect(long.reads).toBeLessThan(3 * short.reads);
  expect(long.asked).toBeLessThanOrEqual(1.3 * short.asked);
});
