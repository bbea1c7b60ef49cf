import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { encode, wholeFrames } from "./encode.ts";
import { filtered } from "./ffmpeg.ts";
import { seededRandom } from "./groove.ts";
import { KITS, type Kit, type OneShot, SHARED_SOUNDS } from "./player-kits.ts";
import { type Library, playStrokes } from "./sampler.ts";
import { fitted, gainOf, mixInto, peakOf, SAMPLE_RATE, samplesOf, silence, type Stereo } from "./stereo.ts";

/** An accent is this much louder than a stroke, and brighter by its strip. */
const ACCENT_DB = 4;
const ACCENT_TREBLE_DB = 5;
/** Silence between the sounds of a sprite, so that no decoder's smear reaches the next one. */
const GAP_SEC = 0.1;
/** A sound begins where it reaches this part of its peak: what lies before is dead air. */
const HEAD_LEVEL = 0.07;
const FADE_IN_SAMPLES = 8;
const FADE_OUT_SEC = 0.03;
const SAMPLES_PER_MS = SAMPLE_RATE / 1000;

/** Renders every kit into `folder`: `<kit>.opus`, `<kit>.m4a` and the sprite's table `<kit>.json`. */
export async function buildKits(library: Library, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, kit] of Object.entries(KITS)) {
    const sounds = await soundsOf(library, kit);
    const sprite = packed(sounds);
    encode(sprite.sound, join(folder, name));
    const table = { src: [`${name}.opus`, `${name}.m4a`], sprite: sprite.places };
    writeFileSync(join(folder, `${name}.json`), `${tableText(table)}\n`);
  }
}

async function soundsOf(library: Library, kit: Kit): Promise<ReadonlyMap<string, Stereo>> {
  const sounds = new Map<string, Stereo>();
  for (const [name, drum] of Object.entries(kit)) {
    sounds.set(name, await rendered(library, drum, "anull", 0));
    const brighter = `treble=g=${drum.accentTrebleDb ?? ACCENT_TREBLE_DB}:f=4500`;
    sounds.set(`${name}-accent`, await rendered(library, drum, brighter, ACCENT_DB));
  }
  for (const [name, shot] of Object.entries(SHARED_SOUNDS)) {
    sounds.set(name, await rendered(library, shot, "anull", 0));
  }
  return sounds;
}

/** One sound, trimmed at both ends, with its peak where the kit wants it plus `raiseDb`. */
async function rendered(
  library: Library,
  shot: OneShot,
  extraStrip: string,
  raiseDb: number,
): Promise<Stereo> {
  const stroke = { atSec: 0, voice: "shot", velocity: 1 };
  const room = samplesOf(shot.lengthMs / 1000) * 2;
  const raw = await playStrokes(library, { shot: shot.layers }, [stroke], room, seededRandom(1));
  const shaped = filtered(raw, `${shot.strip ?? "anull"},${extraStrip}`);
  const trimmed = withoutHead(shaped, samplesOf(shot.lengthMs / 1000));
  const result = silence(trimmed.left.length);
  mixInto(result, trimmed, gainOf(shot.peakDb + raiseDb) / peakOf(trimmed));
  return result;
}

function withoutHead(sound: Stereo, samples: number): Stereo {
  const threshold = peakOf(sound) * HEAD_LEVEL;
  const loudest = (i: number): number =>
    Math.max(Math.abs(sound.left[i] ?? 0), Math.abs(sound.right[i] ?? 0));
  let head = 0;
  while (loudest(head) < threshold) head++;
  const from = Math.max(0, head - FADE_IN_SAMPLES);
  const cut = fitted({ left: sound.left.slice(from), right: sound.right.slice(from) }, samples);
  const fadeOut = samplesOf(FADE_OUT_SEC);
  for (const channel of [cut.left, cut.right]) {
    for (let i = 0; i < FADE_IN_SAMPLES; i++) channel[i] = ((channel[i] ?? 0) * i) / FADE_IN_SAMPLES;
    for (let i = 1; i <= fadeOut; i++) channel[samples - i] = ((channel[samples - i] ?? 0) * i) / fadeOut;
  }
  return cut;
}

type Places = Readonly<Record<string, readonly [startMs: number, durationMs: number]>>;

/** Lays the sounds one after another, each from a whole millisecond on. */
function packed(sounds: ReadonlyMap<string, Stereo>): { sound: Stereo; places: Places } {
  const places: Record<string, readonly [number, number]> = {};
  const gapMs = GAP_SEC * 1000;
  let atMs = gapMs;
  for (const [name, sound] of sounds) {
    const lengthMs = Math.ceil(sound.left.length / SAMPLES_PER_MS);
    places[name] = [atMs, lengthMs];
    atMs += lengthMs + gapMs;
  }
  const sprite = silence(wholeFrames(atMs * SAMPLES_PER_MS));
  for (const [name, sound] of sounds) mixInto(sprite, sound, 1, (places[name]?.[0] ?? 0) * SAMPLES_PER_MS);
  return { sound: sprite, places };
}

/** JSON with one sound a line. */
function tableText(table: { src: readonly string[]; sprite: Places }): string {
  const rows = Object.entries(table.sprite).map(
    ([name, [start, length]]) => `    "${name}": [${start}, ${length}]`,
  );
  const src = table.src.map((file) => `"${file}"`).join(", ");
  return `{\n  "src": [${src}],\n  "sprite": {\n${rows.join(",\n")}\n  }\n}`;
}
