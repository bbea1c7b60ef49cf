import { PARTS, partnerOf, type Part } from "../../core/drums.ts";
import type { LadderRules } from "../../core/practice/ladder.ts";
import type { Round } from "../../core/practice/rounds.ts";
import { chartOfSpan, msSpan } from "../../core/practice/span.ts";
import type { PracticePlan } from "../../ui/practice/practice-screen.tsx";
import type { RoundHelp } from "../play/session-parts.ts";
import { setUpSong, type SongSetup } from "../song-setup.ts";

/** What a song is practised by. */
export interface PracticeSong {
  /** The whole song, at full speed. */
  readonly setup: SongSetup;
  readonly plan: PracticePlan;
}

/** A round, ready to be played. */
export interface PreparedRound {
  /** The stretch alone, at its speed. */
  readonly setup: SongSetup;
  readonly help: RoundHelp;
}

const PARTNER_VOLUME: Readonly<Record<PracticePlan["partnerSound"], number>> = {
  silent: 0,
  soft: 0.35,
  full: 1,
};

export const rulesOf = ({ stepPercent, ceilingPercent }: PracticePlan): LadderRules => ({
  stepPercent,
  ceilingPercent,
});

/** Makes the rounds of one song; those at the same speed share their chart. */
export function roundMaker({
  setup,
  plan,
}: PracticeSong): (kind: Round["kind"], speed: number) => PreparedRound {
  const bySpeed = new Map<number, SongSetup>();
  const stretchAt = (speedPercent: number): SongSetup => {
    const kept = bySpeed.get(speedPercent);
    if (kept) return kept;
    const whole = setUpSong({ ...setup.choice, speedPercent }, setup.level);
    if (!whole.ok) throw new Error("a song that could be set up can be at any speed");
    const { chart, plan: course } = whole.value;
    const made = { ...whole.value, chart: chartOfSpan(chart, msSpan(course, plan.span)) };
    bySpeed.set(speedPercent, made);
    return made;
  };
  return (kind, speedPercent) => {
    const stretch = stretchAt(speedPercent);
    return {
      setup: stretch,
      help: {
        span: msSpan(stretch.plan, plan.span),
        metronome: plan.metronome,
        wait: kind === "wait",
        shown: shownIn(kind, setup),
        partnerVolume: PARTNER_VOLUME[plan.partnerSound],
      },
    };
  };
}

/** Who plays by themselves: to show a phrase, the player's part; to watch, both. */
function shownIn(kind: Round["kind"], { choice }: SongSetup): readonly Part[] {
  if (kind === "watch") return PARTS;
  if (kind !== "show") return [];
  return choice.mode === "duet" ? PARTS : [choice.part, partnerOf(choice.part)];
}
