import type { ComponentChildren, JSX } from "preact";
import { PARTS } from "../../core/drums.ts";
import { Choice } from "../choice.tsx";
import { PlayerName } from "../players.tsx";
import type { SettingsScreenProps } from "../settings-screen.tsx";
import { ScrollSpeed } from "../scroll-speed.tsx";
import { Slider } from "../slider.tsx";

import { LANGUAGES, NATIVE_NAMES } from "../text.ts";
import { OffsetField } from "./offset-field.tsx";
import { BUSES, type ReducedMotion } from "./settings-values.ts";

interface GroupProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function Group({ id, heading, children }: GroupProps): JSX.Element {
  return (
    <section class={`card group group--${id}`} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{heading}</h2>
      {children}
    </section>
  );
}

export function SoundGroup({ text, values, onChange }: SettingsScreenProps): JSX.Element {
  return (
    <Group id="sound" heading={text.settings.sound}>
      {BUSES.map((bus) => (
        <Slider
          key={bus}
          label={text.settings.bus[bus]}
          value={values.volumes[bus]}
          shown={text.percent(values.volumes[bus])}
          onChange={(volume) => onChange({ volumes: { ...values.volumes, [bus]: volume } })}
        />
      ))}
    </Group>
  );
}

export function TimingGroup({ text, values, onChange }: SettingsScreenProps): JSX.Element {
  return (
    <Group id="timing" heading={text.settings.timing}>
      <OffsetField
        text={text}
        label={text.settings.inputOffset}
        help={text.settings.inputOffsetHelp}
        valueMs={values.inputOffsetMs}
        onChange={(inputOffsetMs) => onChange({ inputOffsetMs })}
      />
      <OffsetField
        text={text}
        label={text.settings.visualOffset}
        help={text.settings.visualOffsetHelp}
        valueMs={values.visualOffsetMs}
        onChange={(visualOffsetMs) => onChange({ visualOffsetMs })}
      />
    </Group>
  );
}

export function ScrollGroup({
  text,
  names,
  values,
  scrollSteps,
  onChange,
}: SettingsScreenProps): JSX.Element {
  const { scrollSpeeds } = values;
  return (
    <Group id="scroll" heading={text.settings.scroll}>
      {PARTS.map((part) => (
        <div key={part} class="row">
          <PlayerName part={part} name={names[part]} />
          <ScrollSpeed
            text={text}
            name={names[part]}
            speed={scrollSpeeds[part]}
            steps={scrollSteps}
            onChange={(speed) => onChange({ scrollSpeeds: { ...scrollSpeeds, [part]: speed } })}
          />
        </div>
      ))}
    </Group>
  );
}

export function LookGroup({ text, values, onChange }: SettingsScreenProps): JSX.Element {
  const motion: readonly { readonly value: ReducedMotion; readonly label: string }[] = [
    { value: "system", label: text.settings.motionSystem },
    { value: "on", label: text.common.on },
    { value: "off", label: text.common.off },
  ];
  const languages = LANGUAGES.map((value) => ({ value, label: NATIVE_NAMES[value].language, lang: value }));
  return (
    <Group id="look" heading={text.settings.look}>
      <div class="row">
        <span aria-hidden="true">{text.common.language}</span>
        <Choice
          label={text.common.language}
          options={languages}
          value={values.language}
          onChoose={(language) => onChange({ language })}
        />
      </div>
      <div class="row">
        <span aria-hidden="true">{text.settings.motion}</span>
        <Choice
          label={text.settings.motion}
          options={motion}
          value={values.reducedMotion}
          onChoose={(reducedMotion) => onChange({ reducedMotion })}
        />
      </div>
      <div class="row">
        <span aria-hidden="true">{text.settings.contrast}</span>
        <Choice
          label={text.settings.contrast}
          options={motion.filter(({ value }) => value !== "system")}
          value={values.highContrast ? "on" : "off"}
          onChoose={(choice) => onChange({ highContrast: choice === "on" })}
        />
      </div>
    </Group>
  );
}
