import { audioSec, pageMs, type PageMs } from "../../core/time.ts";
import { feedClock, heardAt, invalidateClock, NEW_CLOCK, type ClockSource } from "../clock-mapper.ts";
import type { ClockSample, OutputTimestamp } from "../clock-sample.ts";

/** An audio clock with the faults that real ones were seen to have. For tests. */
export interface Simulation {
  readonly seed: number;
  readonly fps: number;
  readonly driftPpm: number;
  /** The share of timestamps that are 4 to 12 ms off. */
  readonly outliers: number;
  readonly stepMs: number;
  readonly stepAtMs: number;
  readonly suspendAtMs: number;
  readonly suspendForMs: number;
  /** For so long after the resume, timestamps are those from before the suspension. */
  readonly staleForMs: number;
  readonly timestamps: "good" | "absent" | "stale" | "divided" | "late";
}

/** What the mapper made of one frame. */
export interface SimulatedFrame {
  readonly nowMs: number;
  /** Heard time by the mapper minus true heard time. */
  readonly errorMs: number;
  readonly source: ClockSource;
}

const LENGTH_MS = 60_000;
const NOISE_MS = 0.25;
const LATENCY_MS = 32;
const CALLBACK_MS = 512 / 48;
const PLAIN: Simulation = {
  seed: 1,
  fps: 60,
  driftPpm: 0,
  outliers: 0,
  stepMs: 0,
  stepAtMs: Number.POSITIVE_INFINITY,
  suspendAtMs: Number.POSITIVE_INFINITY,
  suspendForMs: 0,
  staleForMs: 0,
  timestamps: "good",
};

/** A minute of frames through the mapper. */
export function simulate(options: Partial<Simulation>): SimulatedFrame[] {
  const simulation = { ...PLAIN, ...options };
  const random = seededRandom(simulation.seed);
  const resumeAtMs = simulation.suspendAtMs + simulation.suspendForMs;
  const frames: SimulatedFrame[] = [];
  let clock = NEW_CLOCK;
  for (let nowMs = 1000; nowMs < LENGTH_MS; nowMs += 1000 / simulation.fps) {
    const asleep = nowMs >= simulation.suspendAtMs && nowMs < resumeAtMs;
    clock = asleep ? invalidateClock(clock) : feedClock(clock, sampleAt(simulation, pageMs(nowMs), random));
    const errorMs = heardAt(clock, pageMs(nowMs)) * 1000 - trueHeardMs(simulation, nowMs);
    if (!asleep) frames.push({ nowMs, errorMs, source: clock.source });
  }
  return frames;
}

export const errorsOf = (frames: readonly SimulatedFrame[]): number[] => frames.map(({ errorMs }) => errorMs);
export const meanOf = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;
export const worstOf = (values: readonly number[]): number => Math.max(...values.map(Math.abs));
export function sdOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

function trueHeardMs(
  { driftPpm, stepMs, stepAtMs, suspendAtMs, suspendForMs }: Simulation,
  nowMs: number,
): number {
  const asleepMs = Math.min(suspendForMs, Math.max(0, nowMs - suspendAtMs));
  return nowMs * (1 + driftPpm / 1e6) - asleepMs + (nowMs >= stepAtMs ? stepMs : 0);
}

function sampleAt(simulation: Simulation, nowMs: PageMs, random: () => number): ClockSample {
  const aheadMs = trueHeardMs(simulation, nowMs) + LATENCY_MS;
  const currentMs = Math.ceil(aheadMs / CALLBACK_MS) * CALLBACK_MS;
  return {
    nowMs,
    currentSec: audioSec(currentMs / 1000),
    timestamp: timestampAt(simulation, nowMs, random),
    latencySec: LATENCY_MS / 1000,
  };
}

function timestampAt(simulation: Simulation, nowMs: number, random: () => number): OutputTimestamp | null {
  const { timestamps, suspendAtMs, suspendForMs, staleForMs } = simulation;
  const resumeAtMs = suspendAtMs + suspendForMs;
  const stale = nowMs >= resumeAtMs && nowMs < resumeAtMs + staleForMs;
  const ageMs = 5 + random() * 5;
  const readAtMs = stale ? suspendAtMs : nowMs - ageMs;
  const noiseMs = gaussian(random) * NOISE_MS + outlier(simulation, random);
  const heardSec = (trueHeardMs(simulation, readAtMs) + noiseMs) / 1000;
  const good = { contextSec: audioSec(heardSec), pageMs: pageMs(readAtMs) };
  if (timestamps === "absent" || (timestamps === "late" && nowMs < 5000)) return null;
  if (timestamps === "stale") return { ...good, pageMs: pageMs(readAtMs - 700) };
  return timestamps === "divided" ? { ...good, contextSec: audioSec(heardSec / 48_000) } : good;
}

function outlier({ outliers }: Simulation, random: () => number): number {
  const size = 4 + random() * 8;
  const sign = random() < 0.5 ? -1 : 1;
  return random() < outliers ? size * sign : 0;
}

const gaussian = (random: () => number): number =>
  Array.from({ length: 12 }, random).reduce((a, b) => a + b, 0) - 6;

/** Mulberry32 (Tommy Ettinger, 2017). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
