import type { JSX } from "preact";
import type { ForBoth, Part } from "../core/drums.ts";
import { Button } from "./button.tsx";
import { Choice } from "./choice.tsx";
import "./css/settings.css";
import { KeysGroup, type KeysState } from "./devices/keys-group.tsx";
import { MidiGroup, type MidiState } from "./devices/midi-group.tsx";
import { GamepadsGroup, type GamepadsState } from "./devices/pads-group.tsx";
import { Screen } from "./screen.tsx";
import { NearSeat } from "./devices/near-seat.tsx";
import { OnOff } from "./settings/on-off.tsx";
import { OffsetField } from "./settings/offset-field.tsx";
import { Group } from "./settings/settings-groups.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

/** Where pads are laid on the screen: by itself, where fingers mostly point. */
export type TouchPads = "auto" | "on" | "off";

/** How a touch screen is used. */
export interface TouchChoice {
  readonly pads: TouchPads;
  /** It lies flat between two who face each other. */
  readonly table: boolean;
  /** Who sits at its lower edge then. */
  readonly near: Part;
}

/** The devices that may have an offset of their own. */
export const OWN_OFFSET = ["gamepad", "midi", "touch"] as const;
export type OffsetDevice = (typeof OWN_OFFSET)[number];

export interface DevicesScreenProps<P extends string> {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly presetNames: Readonly<Record<P, string>>;
  readonly keys: KeysState<P>;
  readonly pads: GamepadsState;
  readonly midi: MidiState;
  readonly touch: TouchChoice;
  /** In milliseconds, as they are used. */
  readonly offsetsMs: Readonly<Record<OffsetDevice, number>>;
  /** Those that are not simply the keyboard's. */
  readonly ownOffsets: readonly OffsetDevice[];
  readonly onTouch: (change: Partial<TouchChoice>) => void;
  /** `null` is the keyboard's again. */
  readonly onOffset: (device: OffsetDevice, offsetMs: number | null) => void;
  readonly onMeasure: (device: OffsetDevice) => void;
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
    <Screen
      name="devices"
      pads={picking ? "strike" : undefined}
      text={text}
      heading={text.devices.heading}
      onBack={onBack}
    >
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

function TouchGroup<P extends string>({ text, names, touch, onTouch }: DevicesScreenProps<P>): JSX.Element {
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
          value={touch.pads}
          onChoose={(pads) => onTouch({ pads })}
        />
      </div>
      <OnOff text={text} label={say.table} on={touch.table} onChange={(table) => onTouch({ table })} />
      <p class="soft">{say.tableHelp}</p>
      {touch.table && (
        <NearSeat text={text} names={names} near={touch.near} onChoose={(near) => onTouch({ near })} />
      )}
    </Group>
  );
}

/** One sentence for all three. */
const OFFSETS_HELP = "offsets-help";

function OffsetsGroup<P extends string>(props: DevicesScreenProps<P>): JSX.Element {
  const { text, offsetsMs, ownOffsets, onOffset, onMeasure } = props;
  const say = text.devices;
  return (
    <Group id="offsets" heading={say.offsets}>
      <p class="soft" id={OFFSETS_HELP}>
        {say.offsetsHelp}
      </p>
      {OWN_OFFSET.map((device) => (
        <div key={device} class="device-offset">
          <OffsetField
            text={text}
            label={say.offsetOf(say.kind[device])}
            help={{ id: OFFSETS_HELP }}
            valueMs={offsetsMs[device]}
            onChange={(offsetMs) => onOffset(device, offsetMs)}
          />
          <div class="buttons">
            <Button label={say.measureOf(say.kind[device])} onPress={() => onMeasure(device)}>
              {say.measure}
            </Button>
            {ownOffsets.includes(device) && (
              <Button quiet onPress={() => onOffset(device, null)}>
                {say.asKeyboard}
              </Button>
            )}
          </div>
        </div>
      ))}
    </Group>
  );
}
