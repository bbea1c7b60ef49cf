import type { JSX } from "preact";
import { clampSpan, type BarSpan, type SectionSpan } from "../../core/practice/span.ts";
import type { Way } from "../../core/practice/rounds.ts";
import { Button } from "../button.tsx";
import "../css/practice.css";
import "../css/settings.css";
import { Screen } from "../screen.tsx";
import { Group } from "../settings/settings-groups.tsx";
import { ModeChoice, type SoloOffer } from "../songs/mode-choice.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";
import { BarMap } from "./bar-map.tsx";
import { HelpCard } from "./help-card.tsx";
import { SpeedCard } from "./speed-card.tsx";

export const CLICK_PATTERNS = ["off", "beats", "subdivisions"] as const;
export const PARTNER_SOUNDS = ["silent", "soft", "full"] as const;

/** What is practised, and how. */
export interface PracticePlan {
  readonly span: BarSpan;
  readonly speedPercent: number;
  /** 0 keeps the speed. */
  readonly stepPercent: number;
  readonly ceilingPercent: number;
  readonly way: Way;
  readonly metronome: (typeof CLICK_PATTERNS)[number];
  readonly partnerSound: (typeof PARTNER_SOUNDS)[number];
}

export interface PracticeScreenProps {
  readonly text: Text;
  readonly title: string;
  readonly plan: PracticePlan;
  readonly notesPerBar: readonly number[];
  readonly sections: readonly SectionSpan[];
  readonly solo: SoloOffer;
  /** 0 to 1. */
  readonly guideVolume: number;
  /** Milliseconds, where the output is slow enough for a warning; else `null`. */
  readonly slowOutputMs: number | null;
  readonly onPlan: (change: Partial<PracticePlan>) => void;
  readonly onGuideVolume: (volume: number) => void;
  readonly onDiary: () => void;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

const same = (a: BarSpan, b: BarSpan): boolean => a.firstBar === b.firstBar && a.lastBar === b.lastBar;

function Sections({ text, plan, notesPerBar, sections, onPlan }: PracticeScreenProps): JSX.Element {
  const whole: BarSpan = { firstBar: 1, lastBar: notesPerBar.length };
  const chip = (key: string, span: BarSpan, label: string): JSX.Element => (
    <button
      key={key}
      type="button"
      class="choice__option chip"
      aria-pressed={same(span, plan.span)}
      onClick={() => onPlan({ span })}
    >
      {label}
    </button>
  );
  return (
    <div class="choice" role="group" aria-label={text.practice.sections}>
      {chip("whole", whole, text.practice.wholeSong)}
      {sections.map((section) =>
        chip(
          String(section.firstBar),
          { firstBar: section.firstBar, lastBar: section.lastBar },
          text.words.section[section.name],
        ),
      )}
    </div>
  );
}

function Stretch(props: PracticeScreenProps): JSX.Element {
  const { text, plan, notesPerBar, sections, onPlan } = props;
  return (
    <Group id="stretch" heading={text.practice.what}>
      <Sections {...props} />
      <BarMap
        key={`${plan.span.firstBar === 1}`}
        text={text}
        notes={notesPerBar}
        sections={sections}
        span={plan.span}
        onSpan={(span) => onPlan({ span: clampSpan(span, notesPerBar.length) })}
      />
      <p id="bar-map-help" class="soft">
        {text.practice.barsHelp}
      </p>
      <p role="status">
        <strong>{text.practice.barsPicked(plan.span.firstBar, plan.span.lastBar)}</strong>
      </p>
    </Group>
  );
}

/** Which bars, how fast, and with what help. */
export function PracticeScreen(props: PracticeScreenProps): JSX.Element {
  const { text, title, solo, slowOutputMs, onDiary, onStart, onBack } = props;
  useKeys({ Escape: onBack, Enter: onStart });
  return (
    <Screen
      name="practice"
      text={text}
      heading={text.practice.heading(title)}
      onBack={onBack}
      aside={
        <Button quiet onPress={onDiary}>
          {text.practice.diary}
        </Button>
      }
    >
      {slowOutputMs !== null && <p class="notice">{text.calibration.slowOutput(slowOutputMs)}</p>}
      <div class="practice">
        <Stretch {...props} />
        <SpeedCard {...props} />
        <HelpCard {...props} />
        <Group id="who" heading={text.practice.who}>
          <ModeChoice text={text} offer={solo} />
        </Group>
      </div>
      <footer class="practice__start">
        <Button main first onPress={onStart}>
          {text.practice.start} <kbd class="keycap">Enter</kbd>
        </Button>
      </footer>
    </Screen>
  );
}
