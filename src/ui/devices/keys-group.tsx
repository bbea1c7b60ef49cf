import type { JSX } from "preact";
import type { ForBoth, Lane } from "../../core/drums.ts";
import { Button } from "../button.tsx";
import { Choice } from "../choice.tsx";
import { Group } from "../settings/settings-groups.tsx";
import type { Text } from "../text.ts";
import { DrumButtons, type PickedDrum } from "./drum-buttons.tsx";
import { KeyboardPicture, type KeyLook } from "./keyboard-picture.tsx";
import { LAYOUTS, type Layout } from "./keyboard-layouts.ts";

/** For how many drums the keys are. */
export type LaneCount = "two" | "three" | "four";

/** Everything about keys; the presets come by name. */
export interface KeysState<P extends string> {
  readonly count: LaneCount;
  /** Drums of that many lanes. */
  readonly lanes: readonly Lane[];
  readonly layout: Layout;
  readonly presets: readonly P[];
  /** `null`: keys of the players' own choice. */
  readonly preset: P | null;
  readonly picked: PickedDrum | null;
  readonly looks: ReadonlyMap<string, KeyLook>;
  readonly labelOf: (code: string) => string;
  readonly keyOf: (drum: PickedDrum) => string;
  /** What came of the last choice, and what collides. */
  readonly notices: readonly string[];
  /** What a check found of these keys; `null` before there was one. */
  readonly checked: string | null;
  readonly onCount: (count: LaneCount) => void;
  readonly onLayout: (layout: Layout) => void;
  readonly onPreset: (preset: P) => void;
  readonly onPick: (drum: PickedDrum | null) => void;
  readonly onKey: (code: string) => void;
  readonly onReset: () => void;
  readonly onCheck: () => void;
}

interface KeysGroupProps<P extends string> {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly presetNames: Readonly<Record<P, string>>;
  readonly keys: KeysState<P>;
}

function Choices<P extends string>({ text, presetNames, keys }: KeysGroupProps<P>): JSX.Element {
  const say = text.devices;
  const counts = { two: 2, three: 3, four: 4 } as const;
  return (
    <>
      <div class="row">
        <span aria-hidden="true">{say.preset}</span>
        <Choice
          label={say.preset}
          options={keys.presets.map((value) => ({ value, label: presetNames[value] }))}
          value={keys.preset ?? ("" as P)}
          onChoose={keys.onPreset}
        />
      </div>
      <div class="row">
        <span aria-hidden="true">{say.lanes}</span>
        <Choice
          label={say.lanes}
          options={(["four", "three", "two"] as const).map((value) => ({
            value,
            label: say.lanesShort(counts[value]),
          }))}
          value={keys.count}
          onChoose={keys.onCount}
        />
      </div>
      <div class="row">
        <span aria-hidden="true">{say.layout}</span>
        <Choice
          label={say.layout}
          options={LAYOUTS.map((value) => ({ value, label: say.layouts[value] }))}
          value={keys.layout}
          onChoose={keys.onLayout}
        />
      </div>
    </>
  );
}

/** Which key is which drum, on a picture of the keyboard. */
export function KeysGroup<P extends string>(props: KeysGroupProps<P>): JSX.Element {
  const { text, names, keys } = props;
  const { picked } = keys;
  const say = text.devices;
  const help = picked ? say.waiting(names[picked.part], text.words.lane[picked.lane]) : say.bindHelp;
  return (
    <Group id="keys" heading={say.keys}>
      <Choices {...props} />
      <KeyboardPicture
        label={say.picture}
        layout={keys.layout}
        labelOf={keys.labelOf}
        looks={keys.looks}
        onKey={picked ? keys.onKey : undefined}
      />
      <p role="status">{[help, ...keys.notices].join(" ")}</p>
      <DrumButtons
        text={text}
        names={names}
        lanes={keys.lanes}
        picked={picked}
        shown={keys.keyOf}
        onPick={keys.onPick}
      />
      <div class="buttons">
        <Button onPress={keys.onCheck}>{say.checkKeyboard}</Button>
        <Button quiet onPress={keys.onReset}>
          {say.reset}
        </Button>
      </div>
      {keys.checked !== null && <p class="soft">{keys.checked}</p>}
    </Group>
  );
}
