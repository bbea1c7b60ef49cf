/** Rises are sampled so often, in milliseconds. */
const HOP_MS = 0.25;
/** Loudness is taken over so many hops, and a rise is its growth over as many. */
const WINDOW_HOPS = 8;
/** How far around a beat sounds are compared, in milliseconds. */
const REACH_MS = 20;

/**
 * How fast a sound gets louder, four times a millisecond: high where something is struck. In the middle of each window,
 * so that a sudden beginning is found within a tenth of a millisecond of where it is.
 */
export function risesOf(buffer: AudioBuffer): Float32Array {
  const hop = (HOP_MS * buffer.sampleRate) / 1000;
  const energy = summedEnergy(buffer);
  const upTo = (hops: number): number =>
    energy[Math.min(buffer.length, Math.max(0, Math.round(hops * hop)))] as number;
  const loudness = (at: number): number =>
    Math.sqrt(Math.max(0, upTo(at + WINDOW_HOPS / 2) - upTo(at - WINDOW_HOPS / 2)) / (WINDOW_HOPS * hop));
  return Float32Array.from({ length: Math.floor(buffer.length / hop) }, (_, at) =>
    Math.max(0, loudness(at + WINDOW_HOPS / 2) - loudness(at - WINDOW_HOPS / 2)),
  );
}

/** Energy from the beginning to each frame, of all channels together. */
function summedEnergy(buffer: AudioBuffer): Float64Array {
  const sum = new Float64Array(buffer.length + 1);
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, index) =>
    buffer.getChannelData(index),
  );
  for (let frame = 0; frame < buffer.length; frame++) {
    let energy = 0;
    for (const samples of channels) energy += (samples[frame] as number) ** 2;
    sum[frame + 1] = (sum[frame] as number) + energy;
  }
  return sum;
}

/**
 * How late what is struck comes after a grid, in milliseconds: the shift of the whole grid that meets most rises.
 * Searched that far on both sides, so a grid that is a beat off is found out.
 */
export function latenessOn(rises: Float32Array, gridMs: readonly number[], searchMs: number): number {
  // Square roots, so that one crash does not outshout ten hats.
  const marks = rises.map(Math.sqrt);
  const scores = scoresAround(searchMs, (shift) => {
    let score = 0;
    for (const beatMs of gridMs) score += marks[Math.round(beatMs / HOP_MS) + shift] ?? 0;
    return score;
  });
  return peakOf(scores, searchMs);
}

/** A beat in two sounds: where it is expected in each, in milliseconds. */
export interface BeatPair {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * How much later beats sit in one sound than in another, in milliseconds, against where they are expected: the shift
 * at which their rises are most alike, all beats together, each counting the same.
 */
export function shiftBetween(from: Float32Array, to: Float32Array, beats: readonly BeatPair[]): number {
  const reach = Math.round(REACH_MS / HOP_MS);
  const total = scoresAround(REACH_MS, () => 0);
  for (const { fromMs, toMs } of beats) {
    const [here, there] = [Math.round(fromMs / HOP_MS), Math.round(toMs / HOP_MS)];
    const scores = scoresAround(REACH_MS, (shift) => likeness(from, here, to, there + shift, reach));
    for (const [index, score] of scores.entries()) total[index] = (total[index] as number) + score;
  }
  return peakOf(total, REACH_MS) + meanRounding(beats);
}

/** Beats were looked for at whole hops; what that took away on average. */
function meanRounding(beats: readonly BeatPair[]): number {
  return beats.reduce((sum, { fromMs, toMs }) => sum + lostTo(toMs) - lostTo(fromMs), 0) / beats.length;
}

const lostTo = (ms: number): number => Math.round(ms / HOP_MS) * HOP_MS - ms;

/** 1 when two stretches are the same at any loudness, 0 when they have nothing in common. */
function likeness(a: Float32Array, aAt: number, b: Float32Array, bAt: number, reach: number): number {
  let [both, ofA, ofB] = [0, 0, 0];
  for (let index = -reach; index <= reach; index++) {
    const [x, y] = [a[aAt + index] ?? 0, b[bAt + index] ?? 0];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : 0;
}

function scoresAround(reachMs: number, score: (shiftHops: number) => number): Float64Array {
  const reach = Math.round(reachMs / HOP_MS);
  return Float64Array.from({ length: 2 * reach + 1 }, (_, index) => score(index - reach));
}

/** Where the highest score is, in milliseconds from the middle; between hops by a parabola. */
function peakOf(scores: Float64Array, reachMs: number): number {
  const at = scores.indexOf(scores.reduce((most, score) => Math.max(most, score), -Infinity));
  const [before, best, after] = [scores[at - 1], scores[at] as number, scores[at + 1]];
  const curve = before === undefined || after === undefined ? 0 : before - 2 * best + after;
  const between = curve < 0 ? ((before as number) - (after as number)) / (2 * curve) : 0;
  return (at + between) * HOP_MS - Math.round(reachMs / HOP_MS) * HOP_MS;
}
