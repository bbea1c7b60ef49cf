import type { Difficulty } from "../../core/difficulty.ts";
import type { LinkKind } from "../../core/chart/chart.ts";
import type { Lane } from "../../core/drums.ts";
import type { Figure, KitName, SectionName } from "../../core/level/level-schema.ts";
import type { HitJudgement } from "../../core/run/judgement.ts";
import type { Grade } from "../../core/sync/grade.ts";
import type { SyncWord } from "../../core/sync/quality.ts";

/** The names of things: one idea, one word. */
export const enWords = {
  lane: { crash: "crash", hat: "hi-hat", snare: "snare", kick: "kick" } satisfies Record<Lane, string>,
  difficulty: {
    easy: "Easy",
    normal: "Normal",
    hard: "Hard",
    expert: "Expert",
  } satisfies Record<Difficulty, string>,
  judgement: {
    perfect: "Perfect",
    great: "Great",
    good: "Good",
    miss: "Miss",
  } satisfies Record<HitJudgement | "miss", string>,
  sync: {
    one: "One",
    tight: "Tight",
    together: "Together",
    loose: "Loose",
    apart: "Apart",
    alone: "Alone",
    silence: "Silence",
  } satisfies Record<SyncWord, string>,
  grade: {
    heartbeat: "One Heartbeat",
    tight: "Tight",
    ensemble: "Ensemble",
    band: "Band",
    rehearsal: "Rehearsal",
  } satisfies Record<Grade, string>,
  section: {
    intro: "Intro",
    verse: "Verse",
    "pre-chorus": "Pre-chorus",
    chorus: "Chorus",
    break: "Break",
    bridge: "Bridge",
    solo: "Solo",
    outro: "Outro",
  } satisfies Record<SectionName, string>,
  figure: {
    unison: "Unison",
    trade: "Trade",
    interlock: "Interlock",
    echo: "Echo",
    solo: "Solo",
  } satisfies Record<Figure, string>,
  link: { unison: "Unison", "hand-over": "Hand-over", echo: "Echo" } satisfies Record<LinkKind, string>,
  kit: {
    pop: "Pop kit",
    rock: "Rock kit",
    metal: "Metal kit",
    electronic: "Electronic kit",
    festival: "Festival drums",
  } satisfies Record<KitName, string>,
  partner: { metronome: "Metronome", pro: "Pro", friend: "Friend", beginner: "Beginner" },
  partnerSays: {
    metronome: "Never moves. You do all the listening.",
    pro: "Steady, and follows you closely.",
    friend: "Human, and follows you.",
    beginner: "Wanders, and forgets a note now and then.",
  },
};

export type Words = typeof enWords;
