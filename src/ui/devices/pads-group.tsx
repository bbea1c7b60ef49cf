import type { JSX } from "preact";
import { LANES, type ForBoth, type Part } from "../../core/drums.ts";
import { Button } from "../button.tsx";
import { Choice } from "../choice.tsx";
import { Group } from "../settings/settings-groups.tsx";
import type { Text } from "../text.ts";
import { DrumButtons, type PickedDrum } from "./drum-buttons.tsx";

/** What gamepads and electronic drums have in common. */
export interface PadsState {
  /** What is connected. */
  readonly connected: readonly string[];
  readonly swapped: boolean;
  readonly learned: number;
  /** What strikes a drum besides the tables: a button or a note. */
  readonly shown: (drum: PickedDrum) => string;
  readonly picked: PickedDrum | null;
  /** The last stroke. */
  readonly last: {
    readonly drum: PickedDrum | null;
    readonly force: number | null;
    /** Where a kit sent it from. */
    readonly place: { readonly channel: number; readonly note: number } | null;
  } | null;
  readonly onSwap: (swapped: boolean) => void;
  readonly onPick: (drum: PickedDrum | null) => void;
  readonly onForget: () => void;
}

export interface GamepadsState extends PadsState {
  readonly single: Part | "both";
  readonly onSingle: (single: Part | "both") => void;
}

export interface GroupProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
}

const onOff = (text: Text) =>
  [
    { value: "off", label: text.common.off },
    { value: "on", label: text.common.on },
  ] as const;

export function Switch(props: {
  readonly text: Text;
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}): JSX.Element {
  return (
    <div class="row">
      <span aria-hidden="true">{props.label}</span>
      <Choice
        label={props.label}
        options={onOff(props.text)}
        value={props.on ? "on" : "off"}
        onChoose={(value) => props.onChange(value === "on")}
      />
    </div>
  );
}

export function Single<T extends string>(props: {
  readonly label: string;
  readonly names: ForBoth<string>;
  readonly both: { readonly value: T; readonly label: string };
  readonly value: T | Part;
  readonly onChoose: (value: T | Part) => void;
}): JSX.Element {
  const { label, names, both, value, onChoose } = props;
  const options: readonly { readonly value: T | Part; readonly label: string }[] = [
    both,
    { value: "left", label: names.left },
    { value: "right", label: names.right },
  ];
  return (
    <div class="row">
      <span aria-hidden="true">{label}</span>
      <Choice<T | Part> label={label} options={options} value={value} onChoose={onChoose} />
    </div>
  );
}

export function Last({ text, names, last }: GroupProps & Pick<PadsState, "last">): JSX.Element | null {
  if (!last) return null;
  const { drum, force, place } = last;
  const struck = drum ? `${names[drum.part]}, ${text.words.lane[drum.lane]}` : "–";
  const name = place ? `${struck} (${text.devices.noteOf(place.channel, place.note)})` : struck;
  return (
    <p class="row">
      <span role="status">{text.devices.lastHit(name)}</span>
      {force !== null && <meter class="force" aria-label={text.devices.force} max={1} value={force} />}
    </p>
  );
}

export function Learn({ text, names, state }: GroupProps & { readonly state: PadsState }): JSX.Element {
  const { picked, learned } = state;
  const say = text.devices;
  return (
    <>
      <p role="status">
        {picked ? say.learning(names[picked.part], text.words.lane[picked.lane]) : say.learnHelp}
      </p>
      <DrumButtons
        text={text}
        names={names}
        lanes={LANES}
        picked={picked}
        shown={state.shown}
        onPick={state.onPick}
      />
      {learned > 0 && (
        <div class="buttons">
          <Button quiet onPress={state.onForget}>
            {say.forget}
          </Button>
          <span class="soft">{say.learnedCount(learned)}</span>
        </div>
      )}
    </>
  );
}

export function Connected({
  connected,
  none,
}: {
  readonly connected: readonly string[];
  readonly none: string;
}) {
  if (connected.length === 0) return <p class="soft">{none}</p>;
  return (
    <ol>
      {connected.map((name, index) => (
        <li key={index}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ol>
  );
}

export function GamepadsGroup({
  text,
  names,
  state,
}: GroupProps & { readonly state: GamepadsState }): JSX.Element {
  const say = text.devices;
  return (
    <Group id="pads" heading={say.pads}>
      <Connected connected={state.connected} none={say.noPads} />
      <Single
        label={say.padSingle}
        names={names}
        both={{ value: "both", label: say.both }}
        value={state.single}
        onChoose={state.onSingle}
      />
      <Switch text={text} label={say.swap} on={state.swapped} onChange={state.onSwap} />
      <Learn text={text} names={names} state={state} />
      <Last text={text} names={names} last={state.last} />
    </Group>
  );
}
