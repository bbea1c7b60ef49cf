import type { JSX } from "preact";
import { Choice } from "../choice.tsx";
import type { SettingsScreenProps } from "../settings-screen.tsx";
import { LANGUAGES, NATIVE_NAMES } from "../text.ts";
import { OnOff } from "./on-off.tsx";
import { Group } from "./settings-groups.tsx";
import { CALM_STAGES, type ReducedMotion } from "./settings-values.ts";

function Calm({ text, values, onChange }: SettingsScreenProps): JSX.Element {
  return (
    <>
      <div class="row">
        <span aria-hidden="true">{text.settings.calm}</span>
        <Choice
          label={text.settings.calm}
          options={CALM_STAGES.map((value) => ({ value, label: text.settings.calmStages[value] }))}
          value={values.calm}
          onChoose={(calm) => onChange({ calm })}
        />
      </div>
      <p class="soft">{text.settings.calmHelp}</p>
    </>
  );
}

/** Language, motion, contrast, and how much of the stage there is to see. */
export function LookGroup(props: SettingsScreenProps): JSX.Element {
  const { text, values, onChange } = props;
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
      <OnOff
        text={text}
        label={text.settings.contrast}
        on={values.highContrast}
        onChange={(highContrast) => onChange({ highContrast })}
      />
      <Calm {...props} />
    </Group>
  );
}
