import type { JSX } from "preact";
import type { ForBoth } from "../core/drums.ts";
import { Choice } from "./choice.tsx";
import "./css/settings.css";
import { KeysGroup, type KeysState } from "./devices/keys-group.tsx";
import { GamepadsGroup, MidiGroup, type GamepadsState, type MidiState } from "./devices/pads-group.tsx";
import { Screen } from "./screen.tsx";
import { OffsetField } from "./settings/offset-field.tsx";
import { Group } from "./settings/settings-groups.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

/** Where pads are laid on the screen: by itself, where fingers mostly point. */
export type TouchPads = "auto" | "on" | "off";

/** The devices that may have an offset of their own. */
const OWN_OFFSET = ["gamepad", "midi", "touch"] as const;
export type OffsetDevice = (typeof OWN_OFFSET)[number];

export interface DevicesScreenProps<P extends string> {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly presetNames: Readonly<Record<P, string>>;
  readonly keys: KeysState<P>;
  readonly pads: GamepadsState;
  readonly midi: MidiState;
  readonly touchPads: TouchPads;
  /** In milliseconds, as they are used. */
  readonly offsetsMs: Readonly<Record<OffsetDevice, number>>;
  readonly onTouchPads: (pads: TouchPads) => void;
  readonly onOffset: (device: OffsetDevice, offsetMs: number) => void;
  readonly onBack: () => void;
}

/** Everything that can be struck: keys, gamepads, electronic drums, a touch screen. */
export function DevicesScreen<P extends string>(props: DevicesScreenProps<P>): JSX.Element {
  const { text, names, keys, pads, midi, onBack } = props;
  const picking = keys.picked ?? pads.picked ?? midi.picked;
  const leave = (): void => {
    for (const { onPick } of [keys, pads, midi]) onPick(null);
  };
  useKeys({ Escape: picking ? leave : onBack });
  return (
    <Screen name="devices" text={text} heading={text.devices.heading} onBack={onBack}>
      <div class="devices">
        <KeysGroup text={text} names={names} presetNames={props.presetNames} keys={keys} />
        <GamepadsGroup text={text} names={names} state={pads} />
        <MidiGroup text={text} names={names} state={midi} />
        <TouchGroup {...props} />
        <OffsetsGroup {...props} />
      </div>
    </Screen>
  );
}

function TouchGroup<P extends string>({ text, touchPads, onTouchPads }: DevicesScreenProps<P>): JSX.Element {
  const say = text.devices;
  return (
    <Group id="touch" heading={say.touch}>
      <div class="row">
        <span aria-hidden="true">{say.touchPads}</span>
        <Choice<TouchPads>
          label={say.touchPads}
          options={[
            { value: "auto", label: say.auto },
            { value: "on", label: text.common.on },
            { value: "off", label: text.common.off },
          ]}
          value={touchPads}
          onChoose={onTouchPads}
        />
      </div>
    </Group>
  );
}

function OffsetsGroup<P extends string>({ text, offsetsMs, onOffset }: DevicesScreenProps<P>): JSX.Element {
  const say = text.devices;
  return (
    <Group id="offsets" heading={say.offsets}>
      {OWN_OFFSET.map((device) => (
        <OffsetField
          key={device}
          text={text}
          label={say.offsetOf(say.kind[device])}
          help={say.offsetsHelp}
          valueMs={offsetsMs[device]}
          onChange={(offsetMs) => onOffset(device, offsetMs)}
        />
      ))}
    </Group>
  );
}
