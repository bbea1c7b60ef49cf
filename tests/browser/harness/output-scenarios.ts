import { Howler } from "howler";
import { getContext } from "tone/build/esm/core/Global.js";
import { openAudioOutput, type AudioOutput } from "../../../src/audio/audio-output.ts";
import { loadDrumKit, type DrumKit } from "../../../src/audio/drum-kit.ts";
import { createMetronome } from "../../../src/audio/metronome.ts";
import { createSongPlayer } from "../../../src/audio/song-player.ts";
import { openSound } from "../../../src/app/sound.ts";
import { createTransport } from "../../../src/clock/transport.ts";
import { audioSec, songMs } from "../../../src/core/time.ts";
import { tickSheet, ticks } from "./sounds.ts";
import { openTap, untilContextTime, type Tap } from "./tap.ts";

const DRUMS = ["kick", "kick-accent", "snare", "snare-accent"];

async function listeningOutput(): Promise<{ readonly output: AudioOutput; readonly tap: Tap }> {
  const opened = openAudioOutput();
  if (!opened.ok) throw new Error(opened.reason);
  const resumed = await opened.output.resume();
  if (!resumed.ok) throw new Error(resumed.reason);
  return { output: opened.output, tap: await openTap(opened.output) };
}

async function tickingKit(output: AudioOutput): Promise<DrumKit> {
  const kit = await loadDrumKit(output, tickSheet(output, DRUMS));
  if (!kit.ok) throw new Error(kit.reason);
  return kit.value;
}

/** Opens everything that sounds, as the game does, and says what it all runs on. */
export async function openEverything() {
  const sound = await openSound();
  if (!sound.ok) throw new Error(sound.reason);
  const { output } = sound.value;
  const resumed = await output.resume();
  return {
    resumed,
    howlerShares: Howler.ctx === output.context,
    toneShares: getContext().rawContext === (output.context as BaseAudioContext),
    sampleRate: output.context.sampleRate,
  };
}

/**
 * A click on each of a track's beats: how many seconds ahead it was scheduled, and how many frames after the beat it was
 * heard; `null` when it was not.
 */
export async function clicksOnTrack() {
  const { output, tap } = await listeningOutput();
  const { context } = output;
  const beats = [0, 0.5, 1, 1.5];
  // The track ticks left, the clicks tick right.
  const track = { band: ticks(context, 0, 3, beats), guide: ticks(context, 0, 3, []), startOffsetMs: 0 };
  const click = { buffer: ticks(context, 1, 0.1, [0]), sprite: { click: [0, 50] as [number, number] } };
  const metronome = createMetronome(output, click);
  const transport = createTransport(context);
  // Anywhere between two frames.
  const zero = audioSec(context.currentTime + 0.5 + Math.random() / 100);
  const leads: number[] = [];
  createSongPlayer(output).play(track, zero, songMs(0));
  transport.start(audioSec(context.currentTime + 0.02));
  transport.scheduleBeats(
    beats.map((beat) => audioSec(zero + beat)),
    (at, index) => {
      metronome.clickAt("click", at);
      leads[index] = at - context.currentTime;
    },
  );
  const onsets = await tap.onsetsBetween(zero - 0.1, zero + 2);
  transport.dispose();
  const heardOn = (side: number): readonly number[] =>
    onsets.filter(({ channel }) => channel === side).map(({ frame }) => frame);
  const after = (beat: number): number | null =>
    heardOn(1)
      .map((frame) => frame - beat)
      .find((apart) => Math.abs(apart) < context.sampleRate / 10) ?? null;
  const heard = heardOn(0).map((beat, index) => ({ leadSec: leads[index] ?? 0, apartFrames: after(beat) }));
  return { sampleRate: context.sampleRate, zeroFrames: zero * context.sampleRate, heard };
}

/** Strokes that were asked for beforehand: by how many frames each missed the frame it was asked for. */
export async function strokesAhead() {
  const { output, tap } = await listeningOutput();
  const kit = await tickingKit(output);
  const first = output.context.currentTime + 0.4;
  const asked = Array.from({ length: 8 }, (_, index) => first + index * 0.0617);
  asked.forEach((at, index) =>
    kit.strikeAt(index % 2 ? "left" : "right", "kick", index % 3 === 0, audioSec(at)),
  );
  const heard = framesOf(await tap.onsetsBetween(first - 0.05, first + 0.7));
  return heard.map((frame, index) => frame - Math.round((asked[index] ?? 0) * output.context.sampleRate));
}

/**
 * Strokes made now, and how many frames after the audio clock's time just before and just after it each was heard. The
 * clock stands still for a device callback at a time.
 */
export async function strokesNow() {
  const { output, tap } = await listeningOutput();
  const { context } = output;
  const kit = await tickingKit(output);
  const frameNow = (): number => Math.round(context.currentTime * context.sampleRate);
  const strokes: (readonly [beforeFrame: number, afterFrame: number])[] = [];
  const from = context.currentTime;
  for (let index = 0; index < 12; index++) {
    // Anywhere in a device callback.
    await untilContextTime(context, context.currentTime + 0.08 + (index * 7.3) / 12_000);
    const before = frameNow();
    kit.strike(index % 2 ? "left" : "right", "snare", index % 3 === 0);
    strokes.push([before, frameNow()]);
  }
  const heard = framesOf(await tap.onsetsBetween(from, context.currentTime + 0.1));
  const callbackFrames = Math.ceil((context.baseLatency * context.sampleRate) / 128) * 128;
  const late = heard.map((frame, index) => {
    const [before, after] = strokes[index] ?? [Number.NaN, Number.NaN];
    return { afterBefore: frame - before, afterAfter: frame - after };
  });
  return { callbackFrames, made: strokes.length, late };
}

/** Pauses in the middle of everything, and goes on. */
export async function pauseAndResume() {
  const { output, tap } = await listeningOutput();
  const { context } = output;
  const kit = await tickingKit(output);
  const [player, transport] = [createSongPlayer(output), createTransport(context)];
  const metronome = createMetronome(output, tickSheet(output, ["click"]));
  const zero = audioSec(context.currentTime + 0.5);
  const beats = Array.from({ length: 40 }, (_, index) => index * 0.05);
  transport.start(audioSec(context.currentTime + 0.02));
  player.play(
    { band: ticks(context, 0, 3, beats), guide: ticks(context, 1, 3, beats), startOffsetMs: 0 },
    zero,
    songMs(0),
  );
  transport.scheduleBeats(
    beats.map((beat) => audioSec(zero + beat)),
    (at, index) => (index % 2 ? metronome.clickAt("click", at) : kit.strikeAt("left", "kick", false, at)),
  );
  await untilContextTime(context, zero + 0.4);
  await output.suspend();
  const frozenSec = context.currentTime;
  player.stop();
  transport.stop();
  metronome.cancel();
  kit.cancel();
  kit.strike("left", "snare", false);
  const before = (await tap.onsetsBetween(zero - 0.01, frozenSec - 0.11)).length;
  const frozen = context.currentTime === frozenSec;
  const resumed = await output.resume();
  const ghosts = await tap.onsetsBetween(frozenSec, frozenSec + 0.5);
  return { before, frozen, resumed, ghosts: ghosts.length, ...(await soundsAfter(output, tap, kit)) };
}

/** Whether Howler and Tone still do what they are told. */
async function soundsAfter(output: AudioOutput, tap: Tap, kit: DrumKit) {
  const { context } = output;
  const struckSec = context.currentTime;
  kit.strike("right", "snare", true);
  const struck = framesOf(await tap.onsetsBetween(struckSec, struckSec + 0.2)).length;
  const transport = createTransport(context);
  const metronome = createMetronome(output, tickSheet(output, ["click"]));
  const zero = context.currentTime + 0.2;
  transport.start(audioSec(context.currentTime + 0.02));
  transport.scheduleBeats(
    [0, 0.1, 0.2, 0.3].map((beat) => audioSec(zero + beat)),
    (at) => metronome.clickAt("click", at),
  );
  const clicks = framesOf(await tap.onsetsBetween(zero - 0.01, zero + 0.5)).length;
  transport.dispose();
  return { struck, clicks };
}

/** Frames at which anything began, in either channel. */
const framesOf = (onsets: readonly { readonly frame: number }[]): readonly number[] => [
  ...new Set(onsets.map(({ frame }) => frame)),
];
