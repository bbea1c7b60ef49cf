import type { JSX } from "preact";
import { WAYS } from "../../core/practice/rounds.ts";
import { Choice } from "../choice.tsx";
import { Group } from "../settings/settings-groups.tsx";
import { Slider } from "../slider.tsx";
import { CLICK_PATTERNS, PARTNER_SOUNDS, type PracticeScreenProps } from "./practice-screen.tsx";

interface RowProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Row<T extends string>({ label, options, words, value, onChoose }: RowProps<T>): JSX.Element {
  return (
    <div class="row">
      <span aria-hidden="true">{label}</span>
      <Choice
        label={label}
        options={options.map((option) => ({ value: option, label: words[option] }))}
        value={value}
        onChoose={onChoose}
      />
    </div>
  );
}

function Guide({ text, guideVolume, onGuideVolume }: PracticeScreenProps): JSX.Element {
  return (
    <Slider
      label={text.settings.bus.guide}
      value={guideVolume}
      shown={text.percent(guideVolume)}
      onChange={onGuideVolume}
    />
  );
}

/** What helps while it is played. */
export function HelpCard(props: PracticeScreenProps): JSX.Element {
  const { text, plan, onPlan } = props;
  const words = text.practice;
  return (
    <Group id="help" heading={words.help}>
      <Row
        label={words.way}
        options={WAYS}
        words={words.ways}
        value={plan.way}
        onChoose={(way) => onPlan({ way })}
      />
      <p class="soft">{words.waySays[plan.way]}</p>
      <Row
        label={words.metronome}
        options={CLICK_PATTERNS}
        words={words.clicks}
        value={plan.metronome}
        onChoose={(metronome) => onPlan({ metronome })}
      />
      <Row
        label={words.partnerSound}
        options={PARTNER_SOUNDS}
        words={words.partnerSounds}
        value={plan.partnerSound}
        onChoose={(partnerSound) => onPlan({ partnerSound })}
      />
      <Guide {...props} />
    </Group>
  );
}
