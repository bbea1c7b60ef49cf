import { FULL_SPEED_PERCENT } from "../../core/chart/speed.ts";
import { clampSpan, lastBarOf, sectionSpans, type BarSpan } from "../../core/practice/span.ts";
import type { PracticePlan } from "../../ui/practice/practice-screen.tsx";
import type { Page } from "../page.ts";
import { setUpSong, type SongSetup } from "../song-setup.ts";

/** What is offered to who practises for the first time. */
const FIRST_PLAN: Omit<PracticePlan, "span"> = {
  speedPercent: 75,
  stepPercent: 5,
  ceilingPercent: FULL_SPEED_PERCENT,
  way: "play",
  metronome: "beats",
  partnerSound: "full",
};

/**
 * The practice page of a song, which is set up at full speed for it. Who answers practises their half with a partner: the
 * recorded half was struck once, at one speed.
 *
 * @param back where one comes back to from it.
 * @param plan what to offer, as far as that is known; a span is put right to lie in the song.
 */
export function practicePageOf(
  setup: SongSetup,
  back: Page,
  plan: Partial<PracticePlan> = {},
): Extract<Page, { kind: "practice" }> {
  const { level, answering } = setup;
  const choice = { ...setup.choice, speedPercent: FULL_SPEED_PERCENT };
  const whole = setUpSong(answering ? { ...choice, mode: "solo", part: answering.part } : choice, level);
  const song = whole.ok ? whole.value : setup;
  const bars = lastBarOf(song.plan, song.chart);
  const span = clampSpan(plan.span ?? firstSection(song, bars), bars);
  return { kind: "practice", setup: song, plan: { ...FIRST_PLAN, ...plan, span }, back };
}

/** From the first bar in which anything is played to the end of its section. */
function firstSection({ level, plan, chart }: SongSetup, bars: number): BarSpan {
  const firstBar = lastBarOf(plan, { ...chart, notes: chart.notes.slice(0, 1) });
  const section = sectionSpans(level, bars).find(({ lastBar }) => lastBar >= firstBar);
  return { firstBar, lastBar: section?.lastBar ?? bars };
}
