import type { Chart } from "../../core/chart/chart.ts";
import { partnerOf, type Part } from "../../core/drums.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import { recordedHalf, type Answering } from "../../core/run-format/answer-run.ts";
import type { RunEvent } from "../../core/run/events.ts";
import type { Press } from "../../core/run/press.ts";
import { PartnerPlayer, type PartnerStage } from "./partner-player.ts";
import { RecordedPlayer } from "./recorded-player.ts";

/**
 * Everybody on stage who plays by themselves: the simulated partner, the recorded half of a run that is answered, and in a
 * part that is shown, the player's own double.
 */
export interface Guests {
  readonly parts: readonly Part[];
  readonly hear: (events: readonly RunEvent[]) => void;
  /** Decides what has to be decided, and returns the presses whose time has come. */
  readonly advance: (heardMs: number) => readonly Press[];
  /** After a pause: what was decided and not struck will sound at its new time. */
  readonly resume: () => void;
}

/** Who is invited. */
interface Invitation {
  readonly partner: PartnerConfig | null;
  readonly answering?: Answering | undefined;
  /** Parts that play by themselves, exactly in time. */
  readonly shown: readonly Part[];
}

export function inviteGuests(
  chart: Chart,
  { partner, answering, shown }: Invitation,
  stage: PartnerStage,
): Guests {
  const double = (part: Part): PartnerConfig => ({
    part,
    character: "metronome",
    seed: 0,
    horizonMs: partner?.horizonMs ?? DOUBLE_HORIZON_MS,
  });
  const configs = [...(partner && !shown.includes(partner.part) ? [partner] : []), ...shown.map(double)];
  const recorded = answering
    ? [new RecordedPlayer(partnerOf(answering.part), recordedHalf(answering), stage)]
    : [];
  const players = [...configs.map((config) => new PartnerPlayer(chart, config, stage)), ...recorded];
  return {
    parts: players.map(({ part }) => part),
    hear: (events) => players.forEach((player) => player.hear(events)),
    advance: (heardMs) => players.flatMap((player) => player.advance(heardMs)),
    resume: () => players.forEach((player) => player.resume()),
  };
}

/** Enough to schedule ahead, for one who listens to nobody. */
const DOUBLE_HORIZON_MS = 300;
