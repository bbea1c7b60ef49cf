import type { JSX } from "preact";
import type { Part } from "../../core/drums.ts";
import { Button } from "../button.tsx";
import { Choice } from "../choice.tsx";
import { Group } from "../settings/settings-groups.tsx";
import { Stepper } from "../stepper.tsx";
import { Connected, Last, Learn, Single, Switch, type GroupProps, type PadsState } from "./pads-group.tsx";

export interface MidiState extends PadsState {
  readonly on: boolean;
  readonly refusal: "missing" | "denied" | "unasked" | null;
  readonly single: Part | "split";
  readonly splitBy: "note" | "channel";
  readonly splitNote: number;
  readonly splitChannel: number;
  readonly onOn: (on: boolean) => void;
  /** Lets the browser put its question again. */
  readonly onAsk: () => void;
  readonly onSingle: (single: Part | "split") => void;
  readonly onSplitBy: (by: "note" | "channel") => void;
  readonly onSplitNote: (note: number) => void;
  readonly onSplitChannel: (channel: number) => void;
}

interface MidiProps extends GroupProps {
  readonly state: MidiState;
}

/** Where one kit is parted between two: by the notes of its pads, or by the channels that it sends on. */
function Split({ text, state }: MidiProps): JSX.Element {
  const say = text.devices;
  const { splitBy, splitNote, splitChannel, onSplitBy, onSplitNote, onSplitChannel } = state;
  const [label, value, least, most, onValue] =
    splitBy === "note"
      ? ([say.splitNote, splitNote, 0, 127, onSplitNote] as const)
      : ([say.splitChannel, splitChannel, 2, 16, onSplitChannel] as const);
  return (
    <>
      <div class="row">
        <span aria-hidden="true">{say.splitBy}</span>
        <Choice
          label={say.splitBy}
          options={(["note", "channel"] as const).map((by) => ({ value: by, label: say.splitWays[by] }))}
          value={splitBy}
          onChoose={onSplitBy}
        />
      </div>
      <div class="row">
        <span aria-hidden="true">{label}</span>
        <Stepper
          label={label}
          less="−1"
          more="+1"
          shown={text.number(value)}
          onLess={value > least ? () => onValue(value - 1) : null}
          onMore={value < most ? () => onValue(value + 1) : null}
        />
      </div>
    </>
  );
}

function Refused({ text, state }: MidiProps): JSX.Element | null {
  const { refusal, onAsk } = state;
  if (!refusal) return null;
  return (
    <>
      <p role="alert">{text.devices.midiRefused[refusal]}</p>
      {refusal !== "missing" && <Button onPress={onAsk}>{text.devices.midiAsk}</Button>}
    </>
  );
}

/** Electronic drums: whether they are heard, whose they are, and what their pads are. */
export function MidiGroup(props: MidiProps): JSX.Element {
  const { text, names, state } = props;
  const say = text.devices;
  return (
    <Group id="midi" heading={say.midi}>
      <Switch text={text} label={say.midiOn} on={state.on} onChange={state.onOn} />
      {state.on && <Refused {...props} />}
      {state.on && !state.refusal && (
        <>
          <Connected connected={state.connected} none={say.noKits} />
          <Single
            label={say.kitSingle}
            names={names}
            both={{ value: "split", label: say.split }}
            value={state.single}
            onChoose={state.onSingle}
          />
          {state.single === "split" && <Split {...props} />}
          <Switch text={text} label={say.swap} on={state.swapped} onChange={state.onSwap} />
          <Learn text={text} names={names} state={state} />
          <Last text={text} names={names} last={state.last} />
        </>
      )}
    </Group>
  );
}
