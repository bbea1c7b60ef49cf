import type { PartnerCharacter } from "../run-format/run-schema.ts";

/** How a partner keeps time. See {@link createPartner} for what each number does. */
export interface Character {
  /** Pull back to the song, in hundredths of the own error. */
  readonly trackPercent: number;
  /** Pull toward the player, in hundredths of the player's error. */
  readonly partnerPercent: number;
  /** SD of the timekeeper's noise, which the next stroke inherits, in microseconds. */
  readonly timekeeperUs: number;
  /** SD of the hand's noise, which it does not, in microseconds. */
  readonly motorUs: number;
  /** Mean error in microseconds: people are early. */
  readonly meanUs: number;
  /** Chance to leave a moment out, in thousandths. */
  readonly missPermille: number;
}

export const CHARACTERS: Readonly<Record<PartnerCharacter, Character>> = {
  metronome: {
    trackPercent: 100,
    partnerPercent: 0,
    timekeeperUs: 0,
    motorUs: 0,
    meanUs: 0,
    missPermille: 0,
  },
  pro: {
    trackPercent: 40,
    partnerPercent: 30,
    timekeeperUs: 6000,
    motorUs: 4000,
    meanUs: -3000,
    missPermille: 0,
  },
  friend: {
    trackPercent: 30,
    partnerPercent: 25,
    timekeeperUs: 12_000,
    motorUs: 7000,
    meanUs: -8000,
    missPermille: 5,
  },
  beginner: {
    trackPercent: 20,
    partnerPercent: 10,
    timekeeperUs: 22_000,
    motorUs: 12_000,
    meanUs: -18_000,
    missPermille: 30,
  },
};
