import type { JSX } from "preact";
import type { ForBoth } from "../core/drums.ts";
import "./css/settings.css";
import { Button } from "./button.tsx";
import { Screen } from "./screen.tsx";
import { LookGroup } from "./settings/look-group.tsx";
import { ClearData } from "./settings/clear-data.tsx";
import { Group, ScrollGroup, SoundGroup, TimingGroup } from "./settings/settings-groups.tsx";
import type { SettingsValues } from "./settings/settings-values.ts";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface SettingsScreenProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly values: SettingsValues;
  /** The scroll speeds to step through, from slow to fast. */
  readonly scrollSteps: readonly number[];
  /** Only what changed; takes effect at once. */
  readonly onChange: (change: Partial<SettingsValues>) => void;
  /** To measure the offsets. */
  readonly onMeasure: () => void;
  /** Already confirmed. */
  readonly onClearData: () => void;
  readonly onDevices: () => void;
  readonly onBack: () => void;
}

/** Everything that is about this machine and this pair of eyes and ears; nothing that is about a song. */
export function SettingsScreen(props: SettingsScreenProps): JSX.Element {
  const { text, onClearData, onDevices, onBack } = props;
  useKeys({ Escape: onBack });
  return (
    <Screen name="settings" text={text} heading={text.settings.heading} onBack={onBack}>
      <div class="settings">
        <SoundGroup {...props} />
        <TimingGroup {...props} />
        <Group id="devices" heading={text.devices.heading}>
          <p>{text.devices.openHelp}</p>
          <Button onPress={onDevices}>{text.devices.open}</Button>
        </Group>
        <LookGroup {...props} />
        <ScrollGroup {...props} />
        <Group id="data" heading={text.settings.data}>
          <ClearData text={text} onClear={onClearData} />
        </Group>
      </div>
    </Screen>
  );
}
