import type { ComponentChildren, JSX } from "preact";
import { PARTS } from "../../core/drums.ts";
import { Button } from "../button.tsx";
import { PlayerName } from "../players.tsx";
import type { SettingsScreenProps } from "../settings-screen.tsx";
import { ScrollSpeed } from "../scroll-speed.tsx";
import { Slider } from "../slider.tsx";
import { OffsetField } from "./offset-field.tsx";
import { OnOff } from "./on-off.tsx";
import { BUSES } from "./settings-values.ts";

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
      <OnOff
        text={text}
        label={text.settings.hitSounds}
        on={values.hitSounds}
        onChange={(hitSounds) => onChange({ hitSounds })}
      />
      <p class="soft">{text.settings.hitSoundsHelp}</p>
    </Group>
  );
}

export function TimingGroup({ text, values, onChange, onMeasure }: SettingsScreenProps): JSX.Element {
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
      <div class="row">
        <Button onPress={onMeasure}>{text.calibration.open}</Button>
      </div>
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
