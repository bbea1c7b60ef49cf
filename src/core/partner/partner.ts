import type { Chart } from "../chart/chart.ts";
import { momentsOf, type Moment } from "../chart/moments.ts";
import type { Part } from "../drums.ts";
import type { PartnerCharacter } from "../run-format/run-schema.ts";
import type { Press } from "../run/press.ts";
import { songMs } from "../time.ts";
import { CHARACTERS, type Character } from "./characters.ts";
import { createRandom, noiseUs, type Random } from "./random.ts";

/** Who plays along, and what makes the run the same when it is simulated again. */
export interface PartnerConfig {
  readonly part: Part;
  readonly character: PartnerCharacter;
  readonly seed: number;
  /** A stroke is decided this long before its note, and reacts to nothing later. At least 80. */
  readonly horizonMs: number;
}

/** The player's error in milliseconds at the last hit up to a song time; `null` before the first. */
export type LastError = (untilMs: number) => number | null;

/** A partner that plays one part of a chart, one moment after the other. */
export interface Partner {
  /** Decides every moment whose horizon has come by `atMs`; its presses may still lie ahead. In order of their notes. */
  readonly decide: (atMs: number, lastError: LastError) => readonly Press[];
}

/**
 * A partner that listens as people do: linear phase correction toward the song and toward the player (Vorberg & Schulze
 * 2002; Wing et al. 2014; with both a timekeeper's and a hand's noise after Wing & Kristofferson 1973, and anticipation
 * left out, as van der Steen & Keller 2013 find it needed only where the tempo changes).
 *
 * The error of the next stroke is `e′ = (1 − αt − αp)·e + αp·(player's last error) + noise(σt)`, struck at
 * `e′ + noise(σm) + μ`. Whole microseconds throughout.
 */
export function createPartner(chart: Chart, { part, character, seed, horizonMs }: PartnerConfig): Partner {
  const moments = momentsOf(chart.notes).filter((moment) => moment.part === part);
  const traits = CHARACTERS[character];
  const random = createRandom(seed);
  let next = 0;
  let errorUs = 0;
  return {
    decide(atMs, lastError) {
      const presses: Press[] = [];
      for (; next < moments.length; next++) {
        const moment = moments[next] as Moment;
        if (moment.atMs - horizonMs > atMs) break;
        errorUs = nextErrorUs(errorUs, lastError(moment.atMs - horizonMs), traits, random);
        presses.push(...strokesOf(chart, moment, errorUs, traits, random, horizonMs));
      }
      return presses;
    },
  };
}

function nextErrorUs(errorUs: number, playerMs: number | null, traits: Character, random: Random): number {
  const keep = 100 - traits.trackPercent - traits.partnerPercent;
  const kept = keep * errorUs + traits.partnerPercent * 1000 * (playerMs ?? 0);
  return Math.floor(kept / 100) + noiseUs(random, traits.timekeeperUs);
}

/** The presses of one moment, all at one time; none where it is missed. */
function strokesOf(
  { notes }: Chart,
  moment: Moment,
  errorUs: number,
  traits: Character,
  random: Random,
  horizonMs: number,
): readonly Press[] {
  const heardUs = errorUs + noiseUs(random, traits.motorUs) + traits.meanUs;
  // Chance is taken in the same order whatever comes of it, so that one moment never shifts the next.
  const missed = random.next16() * 1000 < traits.missPermille * 65_536;
  if (missed) return [];
  // Never before it was decided.
  const errorMs = Math.max(-horizonMs, Math.floor((heardUs + 500) / 1000));
  return moment.notes.map((index) => {
    const { part, lane } = notes[index]!;
    return { part, lane, atMs: songMs(moment.atMs + errorMs) };
  });
}
