import type { Chart } from "../../core/chart/chart.ts";
import type { Part } from "../../core/drums.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import type { RunEvent } from "../../core/run/events.ts";
import type { Press } from "../../core/run/press.ts";
import { PartnerPlayer, type PartnerStage } from "./partner-player.ts";

/** Everybody on stage who is simulated: the partner, and in a part that is shown, the player's own double. */
export interface Guests {
  readonly parts: readonly Part[];
  readonly hear: (events: readonly RunEvent[]) => void;
  /** Decides what has to be decided, and returns the presses whose time has come. */
  readonly advance: (heardMs: number) => readonly Press[];
  /** After a pause: what was decided and not struck will sound at its new time. */
  readonly resume: () => void;
}

/** @param shown parts that play by themselves, exactly in time. */
export function inviteGuests(
  chart: Chart,
  partner: PartnerConfig | null,
  shown: readonly Part[],
  stage: PartnerStage,
): Guests {
  const double = (part: Part): PartnerConfig => ({
    part,
    character: "metronome",
    seed: 0,
    horizonMs: partner?.horizonMs ?? DOUBLE_HORIZON_MS,
  });
  const configs = [...(partner && !shown.includes(partner.part) ? [partner] : []), ...shown.map(double)];
  const players = configs.map((config) => new PartnerPlayer(chart, config, stage));
  return {
    parts: configs.map(({ part }) => part),
    hear: (events) => players.forEach((player) => player.hear(events)),
    advance: (heardMs) => players.flatMap((player) => player.advance(heardMs)),
    resume: () => players.forEach((player) => player.resume()),
  };
}

/** Enough to schedule ahead, for one who listens to nobody. */
const DOUBLE_HORIZON_MS = 300;
