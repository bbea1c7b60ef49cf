import type { Offsets } from "../../../clock/song-clock.ts";
import type { Lane, Part } from "../../../core/drums.ts";
import { planSong } from "../../../core/level/song-plan.ts";
import type { PartnerConfig } from "../../../core/partner/partner.ts";
import type { PressLog } from "../../../core/run/press.ts";
import { aChart, aNote } from "../../../core/testing/builders.ts";
import { aLevel } from "../../../core/testing/levels.ts";
import { pageMs } from "../../../core/time.ts";
import type { Stage } from "../../../scenes/stage.ts";
import { PlaySession } from "../play-session.ts";
import type { SessionParts } from "../session-parts.ts";
import { FakeSound } from "./fake-sound.ts";

/** 120 BPM, bar 1 at half a second: a note of each part on every beat of bars 2 to 5, the left's on the snare. */
export const plan = planSong(aLevel(), 100);
export const chart = aChart(
  ...Array.from({ length: 16 }, (_, beat) => [
    aNote("left", "snare", 2500 + beat * 500),
    aNote("right", "kick", 2500 + beat * 500),
  ]).flat(),
);
export const FRIEND: PartnerConfig = { part: "right", character: "friend", seed: 3, horizonMs: 200 };
const NO_OFFSETS: Offsets = { inputOffsetMs: 0, visualOffsetMs: 0 };

/** What a session told at its end. */
interface End {
  readonly log: PressLog;
  readonly paused: boolean;
}

const plainParts = (fake: FakeSound): SessionParts => ({
  sound: fake.sound,
  kit: fake.kit,
  track: fake.track,
  plan,
  chart,
  offsets: () => NO_OFFSETS,
  partner: null,
  help: null,
  offerOffset: false,
  now: fake.now,
});

/** A session that plays with a fake sound, and hands to drive it. */
export function aSession(given: Partial<SessionParts> = {}) {
  const fake = new FakeSound();
  const ends: End[] = [];
  const lates: number[] = [];
  const moved: string[] = [];
  const session = new PlaySession(
    { ...plainParts(fake), ...given },
    {
      onChange: () => undefined,
      onLate: (lateMs) => lates.push(lateMs),
      onEnd: (log, paused) => ends.push({ log, paused }),
    },
  );
  const stage: Partial<Stage> = {
    strike: (part, lane) => void moved.push(`${part} ${lane}`),
    setIdle: () => undefined,
    isLost: () => false,
  };
  session.attach(stage as Stage);
  /** Song time heard now. */
  const songNow = (): number => Math.round(session.positionAt(fake.now()) * 1000) / 1000;
  const frames = (untilMs: number, everyMs = 10): void => {
    for (let i = 0; i < 10_000 && songNow() < untilMs && session.phase !== "over"; i++) {
      fake.pass(everyMs);
      session.frame(fake.now());
    }
  };
  const strike = (part: Part, lane: Lane, ageMs = 0): void =>
    session.strike({ part, lane, at: pageMs(fake.now() - ageMs), device: "keyboard" });
  /** Of a device with an offset of its own, `ownMs` more than the keyboard's. */
  const strikeLagging = (part: Part, lane: Lane, ownMs: number): void =>
    session.strike({ part, lane, at: pageMs(fake.now() - ownMs), device: "midi" }, fake.now());
  const start = async (): Promise<void> => {
    await session.resume();
    fake.pass(10);
    session.frame(fake.now());
  };
  return { fake, session, ends, lates, moved, frames, strike, strikeLagging, start, songNow };
}

export type Played = ReturnType<typeof aSession>;
