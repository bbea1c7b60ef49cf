import { playAnalog } from "./analog.ts";
import { notesOf, strokesOf } from "./arrange.ts";
import { HAND_PERCUSSION } from "./drum-voices.ts";
import { duckingGains, pingPong, reverb, riser } from "./effects.ts";
import { filtered } from "./ffmpeg.ts";
import { humanised, type Note, secondsAt, seededRandom, stepSec } from "./groove.ts";
import { INSTRUMENTS, type InstrumentName, type Instrument } from "./instruments.ts";
import { type Library, playStrokes, type Stroke } from "./sampler.ts";
import { placedSections, type Song } from "./song.ts";
import {
  applyGains,
  fitted,
  gainOf,
  mixInto,
  narrow,
  panGains,
  samplesOf,
  silence,
  type Stereo,
} from "./stereo.ts";
import { playProgram, type SoundFont } from "./synth.ts";

/** What the studio needs to make sound. */
export interface Studio {
  readonly font: SoundFont;
  readonly library: Library;
}

/** The two stems of a song before mastering; both `samples` long, to be started together. */
export interface Stems {
  readonly band: Stereo;
  readonly guide: Stereo;
}

/** The tambourine's ring near 11.4 kHz would otherwise lie over the last chorus like a line. */
const PERCUSSION_STRIP = "highpass=f=250,equalizer=f=11400:t=q:w=3:g=-6,treble=g=2:f=9000";
/** Sampled instruments end early in the treble; harmonics of what they have give the band its air. */
const BAND_AIR = "aexciter=amount=1:drive=8:blend=0:freq=5500:ceil=16000,treble=g=1.5:f=8000";
const RISER_GAIN_DB = -18;
/** How long an instrument that stepped aside for a kick takes to come back. */
const RECOVER_SEC = 0.13;

/** Plays and mixes the whole song. `guideChart` is what the chart asks the drummers for. */
export async function mixSong(
  studio: Studio,
  song: Song,
  guideChart: readonly Stroke[],
  samples: number,
): Promise<Stems> {
  const guide = await mixGuide(studio, song, guideChart, samples);
  const kicks = guideChart.filter((stroke) => stroke.voice === "kick").map((stroke) => stroke.atSec);
  const band = await mixBand(studio, song, kicks, samples);
  return { band, guide };
}

async function mixGuide(
  { library }: Studio,
  song: Song,
  chart: readonly Stroke[],
  samples: number,
): Promise<Stereo> {
  const ornaments = strokesOf(song, (section) => section.ornaments);
  const random = seededRandom(song.seed + 1);
  const { voices, strip, room, width } = song.drummer;
  const dry = await playStrokes(library, voices, [...chart, ...ornaments], samples, random);
  const drums = fitted(filtered(dry, strip), samples);
  mixInto(drums, reverb(filtered(drums, "highpass=f=350"), 0.7, 0.35), room);
  if (width !== undefined) narrow(drums, width);
  return drums;
}

async function mixBand(
  studio: Studio,
  song: Song,
  kicksSec: readonly number[],
  samples: number,
): Promise<Stereo> {
  const buses = { dry: silence(samples), reverb: silence(samples), delay: silence(samples) };
  for (const [index, [name, instrument]] of Object.entries(INSTRUMENTS).entries()) {
    const notes = notesOf(song, name as InstrumentName);
    if (notes.length === 0) continue;
    const played = humanised(notes, instrument.feel, seededRandom(song.seed * 100 + index));
    const channel = await channelOf(studio, instrument, played, samples);
    applyGains(
      channel,
      duckingGains(kicksSec, instrument.duckDb, instrument.recoverSec ?? RECOVER_SEC, samples),
    );
    mixInto(buses.dry, channel);
    mixInto(buses.reverb, channel, instrument.reverb);
    mixInto(buses.delay, channel, instrument.delay);
  }
  await addPercussion(studio, song, buses.dry);
  addRisers(song, buses.dry);
  mixInto(buses.reverb, pingPong(buses.delay, 3 * stepSec(song.metre), 0.42), 0.2);
  mixInto(buses.dry, filtered(pingPong(buses.delay, 3 * stepSec(song.metre), 0.42), "highpass=f=400"));
  mixInto(buses.dry, filtered(reverb(buses.reverb, 1.7, 0.25), "highpass=f=280"));
  const band = fitted(filtered(buses.dry, BAND_AIR), samples);
  if (song.bandWidth !== undefined) narrow(band, song.bandWidth);
  return band;
}

async function channelOf(
  studio: Studio,
  instrument: Instrument,
  notes: readonly Note[],
  samples: number,
): Promise<Stereo> {
  const { sound, strip, gainDb, pan } = instrument;
  const raw =
    typeof sound === "number"
      ? await playProgram(studio.font, sound, notes, samples)
      : playAnalog(sound, notes, samples);
  const channel = fitted(filtered(raw, strip), samples);
  const gain = gainOf(gainDb);
  const [left, right] = panGains(pan);
  for (let i = 0; i < samples; i++) {
    channel.left[i] = (channel.left[i] ?? 0) * gain * left;
    channel.right[i] = (channel.right[i] ?? 0) * gain * right;
  }
  return channel;
}

async function addPercussion({ library }: Studio, song: Song, into: Stereo): Promise<void> {
  const random = seededRandom(song.seed + 2);
  const strokes = strokesOf(song, (section) => section.percussion).map((stroke) => ({
    ...stroke,
    atSec: stroke.atSec + (2 + (random() * 2 - 1) * 5) / 1000,
    velocity: stroke.velocity * (0.88 + 0.24 * random()),
  }));
  const dry = await playStrokes(library, HAND_PERCUSSION, strokes, into.left.length, random);
  mixInto(into, filtered(dry, PERCUSSION_STRIP));
}

function addRisers(song: Song, into: Stereo): void {
  const random = seededRandom(song.seed + 3);
  for (const section of placedSections(song)) {
    if (section.riserBars === undefined) continue;
    const end = section.bar + section.bars;
    const from = secondsAt(song.metre, end - section.riserBars, 0);
    const sound = riser(secondsAt(song.metre, end, 0) - from, random);
    mixInto(into, sound, gainOf(RISER_GAIN_DB), samplesOf(from));
  }
}
