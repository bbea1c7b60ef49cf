import type { JSX } from "preact";
import { FASTEST_PERCENT, SLOWEST_PERCENT, SPEED_STEP_PERCENT } from "../../core/chart/speed.ts";
import { Choice } from "../choice.tsx";
import { Group } from "../settings/settings-groups.tsx";
import { Stepper } from "../stepper.tsx";
import type { PracticeScreenProps } from "./practice-screen.tsx";

interface PercentProps {
  readonly props: PracticeScreenProps;
  readonly label: string;
  readonly value: number;
  readonly onChange: (percent: number) => void;
}

function Percent({ props: { text }, label, value, onChange }: PercentProps): JSX.Element {
  const set = (by: number): (() => void) | null => {
    const next = value + by;
    return next < SLOWEST_PERCENT || next > FASTEST_PERCENT ? null : () => onChange(next);
  };
  return (
    <div class="row">
      <span aria-hidden="true">{label}</span>
      <Stepper
        label={label}
        less={text.settings.less(label)}
        more={text.settings.more(label)}
        shown={text.percent(value / 100)}
        onLess={set(-SPEED_STEP_PERCENT)}
        onMore={set(SPEED_STEP_PERCENT)}
      />
    </div>
  );
}

const STEPS = ["0", "5", "10", "15"] as const;

/** How fast, and how the speed moves from round to round. */
export function SpeedCard(props: PracticeScreenProps): JSX.Element {
  const { text, plan, onPlan } = props;
  const words = text.practice;
  return (
    <Group id="speed" heading={words.speed}>
      <Percent
        props={props}
        label={words.startAt}
        value={plan.speedPercent}
        onChange={(speedPercent) => onPlan({ speedPercent })}
      />
      <div class="row">
        <span aria-hidden="true">{words.afterClean}</span>
        <Choice
          label={words.afterClean}
          options={STEPS.map((value) => ({ value, label: words.step(Number(value)) }))}
          value={String(plan.stepPercent) as (typeof STEPS)[number]}
          onChoose={(step) => onPlan({ stepPercent: Number(step) })}
        />
      </div>
      {plan.stepPercent > 0 && (
        <Percent
          props={props}
          label={words.ceiling}
          value={plan.ceilingPercent}
          onChange={(ceilingPercent) => onPlan({ ceilingPercent })}
        />
      )}
      <p class="soft">{words.cleanMeans}</p>
    </Group>
  );
}
