import { expect, test } from "vitest";
import { chartOfSpan, msSpan } from "../../core/practice/span.ts";
import { replay } from "../../core/run/replay.ts";
import type { RoundHelp, SessionParts } from "./session-parts.ts";
import { aSession, chart, FRIEND, plan } from "./testing/a-session.ts";

const HELP: RoundHelp = {
  span: msSpan(plan, { firstBar: 3, lastBar: 4 }),
  metronome: "off",
  wait: false,
  shown: [],
  partnerVolume: 1,
};

async function clicksOf(metronome: RoundHelp["metronome"]): Promise<string[]> {
  const played = aSession({ help: { ...HELP, metronome } });
  await played.start();
  played.frames(99_999);
  return played.fake.clicks.map(({ click }) => click).slice(4);
}

test("a stretch is counted in from the bar before it, and ends when its last note can't be struck any more", async () => {
  const span = msSpan(plan, { firstBar: 3, lastBar: 4 });
  const played = aSession({ chart: chartOfSpan(chart, span), help: HELP, partner: FRIEND });
  await played.start();
  expect(played.fake.played[0]?.fromMs).toBe(2200);
  // Along with the notes before it, which are not part of it; then 100 ms early for its first.
  played.frames(4000);
  played.strike("left", "snare");
  played.frames(4400);
  played.strike("left", "snare");
  played.frames(99_999);
  expect(played.songNow()).toBeLessThan(8700);
  const { log } = played.ends[0]!;
  expect(log.filter(({ part }) => part === "left").map(({ atMs }) => atMs)).toEqual([4400]);
  const partners = log.filter(({ part }) => part === "right");
  expect(partners.every(({ atMs }) => atMs > 4300 && atMs < 8700)).toBe(true);
});

test("a stretch has the metronome that was asked for, and no sticks after the count-in", async () => {
  expect(await clicksOf("off")).toEqual([]);
  const bar = ["click-accent", "click", "click", "click"];
  expect(await clicksOf("beats")).toEqual([...bar, ...bar]);
  const halved = bar.flatMap((click) => [click, "click-soft"]);
  expect(await clicksOf("subdivisions")).toEqual([...halved, ...halved]);
});

test("what is shown plays by itself, exactly, and leaves the player's strokes out", async () => {
  const played = aSession({
    help: { ...HELP, shown: ["left"] },
    chart: chartOfSpan(chart, HELP.span),
    partner: FRIEND,
  });
  await played.start();
  played.frames(5000);
  played.strike("left", "snare");
  played.frames(99_999);
  const result = replay(chartOfSpan(chart, HELP.span), played.ends[0]!.log);
  expect(result.beat.left).toBe(1000);
  expect(result.strays.left).toBe(0);
});

const waiting = (): Partial<SessionParts> => ({
  chart: chartOfSpan(chart, HELP.span),
  help: { ...HELP, wait: true },
});

test("the song waits for the right drum, with song time itself, and goes on from there when it is struck", async () => {
  const played = aSession({ ...waiting(), partner: { ...FRIEND, character: "metronome" } });
  await played.start();
  played.frames(4600, 16);
  expect([played.session.phase, played.songNow()]).toEqual(["holding", 4560]);
  expect(played.fake.trackSounds).toBe(false);
  played.fake.pass(7000);
  played.session.frame(played.fake.now());
  played.strike("left", "kick");
  expect([played.session.phase, played.songNow()]).toEqual(["holding", 4560]);
  played.strike("left", "snare");
  await Promise.resolve();
  await Promise.resolve();
  // Never back: it stands until the sound has come to where it stood.
  let before = played.songNow();
  for (let i = 0; i < 20; i++) {
    played.fake.pass(10);
    played.session.frame(played.fake.now());
    expect(played.songNow()).toBeGreaterThanOrEqual(before);
    before = played.songNow();
  }
  expect(played.session.phase).toBe("playing");
  expect(played.fake.played.at(-1)?.fromMs).toBeCloseTo(4560, 6);
  played.frames(5100);
  expect([played.session.phase, played.songNow()]).toEqual(["holding", 5060]);
});

test("a stroke that comes before the frame that should have stopped the song still finds its note", async () => {
  const played = aSession({ ...waiting(), partner: FRIEND });
  await played.start();
  played.frames(4500);
  // A frame that takes 300 ms: its note's window has long gone by.
  played.fake.pass(300);
  played.strike("left", "snare");
  await Promise.resolve();
  played.frames(5100);
  played.session.pause("asked");
  expect([played.session.phase, played.songNow()]).toEqual(["paused", 5060]);
  expect(played.fake.played.at(-1)?.fromMs).toBeCloseTo(4560, 6);
});

test("who strikes in time never waits", async () => {
  const played = aSession(waiting());
  await played.start();
  for (const { part, lane, noteMs } of chartOfSpan(chart, HELP.span).notes) {
    played.frames(noteMs + 20);
    expect(played.session.phase).toBe("playing");
    played.strike(part, lane);
  }
  played.frames(99_999);
  expect(played.fake.played.length).toBe(1);
  expect(replay(chartOfSpan(chart, HELP.span), played.ends[0]!.log).beat).toEqual({
    left: 1000,
    right: 1000,
  });
});

test("the song waits by the time of presses: an input offset changes nothing for the player", async () => {
  const played = aSession({
    ...waiting(),
    offsets: () => ({ inputOffsetMs: 80, visualOffsetMs: 0 }),
    partner: FRIEND,
  });
  await played.start();
  played.frames(4700);
  expect([played.session.phase, played.songNow()]).toEqual(["holding", 4640]);
  played.strike("left", "snare");
  await Promise.resolve();
  played.frames(5300);
  expect(played.songNow()).toBe(5140);
});

test("a pause while it waits goes on waiting afterwards, for a device with an offset of its own too", async () => {
  const played = aSession({ ...waiting(), partner: FRIEND });
  await played.start();
  played.frames(4600);
  played.session.pause("hidden");
  await played.session.resume();
  played.frames(9999);
  expect([played.session.phase, Math.round(played.songNow())]).toEqual(["holding", 4560]);
  played.strikeLagging("left", "snare", 60);
  await Promise.resolve();
  played.frames(5100);
  expect([played.session.phase, Math.round(played.songNow())]).toEqual(["holding", 5060]);
});
