import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { DeviceSettings } from "../../persistence/device-settings.ts";
import { PRESETS, presetKeys, presetOf, type Preset } from "../../input/key-presets.ts";
import { drumsByCode, mayBeDrum } from "../../input/key-bindings.ts";
import { DevicesScreen, OWN_OFFSET } from "../../ui/devices-screen.tsx";
import type { KeyLook } from "../../ui/devices/keyboard-picture.tsx";
import type { LaneCount } from "../../ui/devices/keys-group.tsx";
import { bindingsOf, namesOf, type Desk } from "../desk.ts";
import { openTapTest } from "../calibration/open-tap-test.ts";
import { inputOffsetOf, ownOffsetOf, withInputOffset } from "../device-offsets.ts";
import { checkName, planOf, songToCheck } from "../keyboard-checks.ts";
import { conflictsOf, keysFor, LANES_OF, moveDrum, withKeys } from "../key-settings.ts";
import type { Page } from "../page.ts";
import { songBehind } from "../song-behind.ts";
import type { Picked } from "./pads-parts.ts";
import { usePads } from "./use-pads.ts";
import { usePickedKey } from "./use-picked-key.ts";

type DevicesPage = Extract<Page, { kind: "devices" }>;

export const devicesPage = (desk: Desk, page: DevicesPage): JSX.Element => (
  <Devices desk={desk} page={page} />
);

/** A drum that waits, and for what. */
interface Waiting {
  readonly picked: Picked | null;
  readonly source: "keys" | "pads" | "midi";
}
const NOBODY: Waiting = { picked: null, source: "keys" };

function Devices({ desk, page }: { readonly desk: Desk; readonly page: DevicesPage }): JSX.Element {
  const { text, settings, go, change } = desk;
  const { devices } = settings;
  const [waiting, setWaiting] = useState(NOBODY);
  const of = (source: Waiting["source"]) => ({
    picked: waiting.source === source ? waiting.picked : null,
    onPick: (picked: Picked | null) => setWaiting({ picked, source }),
  });
  const keys = useKeySettings(desk, page, of("keys"));
  const setDevices = (part: Partial<DeviceSettings>): void => change({ devices: { ...devices, ...part } });
  const { pads, midi } = usePads({
    devices,
    source: desk.media.pads,
    door: desk.media.midi,
    pads: of("pads"),
    midi: of("midi"),
    onChange: setDevices,
  });
  return (
    <DevicesScreen<Preset>
      text={text}
      names={namesOf(settings, text)}
      presetNames={text.devices.presets}
      keys={keys}
      pads={pads}
      midi={midi}
      touch={devices.touch}
      offsetsMs={offsetsOf(settings)}
      ownOffsets={OWN_OFFSET.filter((device) => ownOffsetOf(settings, device) !== null)}
      onTouch={(touch) => setDevices({ touch: { ...devices.touch, ...touch } })}
      onOffset={(device, offsetMs) => change(withInputOffset(settings, device, offsetMs))}
      onMeasure={(device) => void openTapTest(desk, page, device)}
      onBack={() => go(page.back)}
    />
  );
}

const offsetsOf = (settings: Desk["settings"]) => ({
  gamepad: inputOffsetOf(settings, "gamepad"),
  midi: inputOffsetOf(settings, "midi"),
  touch: inputOffsetOf(settings, "touch"),
});

interface KeyWaiting {
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
}

/** Gives the drum that waits a key, and says what came of it. */
function useTakenKey(desk: Desk, count: LaneCount, { picked, onPick }: KeyWaiting) {
  const { text, settings, labels, change } = desk;
  const [said, setSaid] = useState<string | null>(null);
  const take = (code: string): void => {
    if (!picked) return;
    const key = labels.labelOf(code);
    if (!mayBeDrum(code)) return setSaid(text.devices.notAllowed(key));
    const { change: moved, swapped } = moveDrum(settings, count, picked, code);
    change(moved);
    onPick(null);
    const names = namesOf(settings, text);
    setSaid(swapped && text.devices.swapped(key, names[swapped.part], text.words.lane[swapped.lane]));
  };
  usePickedKey(picked !== null, take);
  const pick = (drum: Picked | null): void => {
    setSaid(null);
    onPick(drum);
  };
  return { said, take, pick };
}

function useKeySettings(desk: Desk, page: DevicesPage, waiting: KeyWaiting) {
  const { settings, labels, change, go } = desk;
  const { devices } = settings;
  const [count, setCount] = useState<LaneCount>("four");
  const { said, take, pick } = useTakenKey(desk, count, waiting);
  const bindings = keysFor(settings, count);
  const labelOf = (code: string): string => labels.labelOf(code);
  return {
    count,
    lanes: LANES_OF[count],
    layout: devices.layout,
    presets: PRESETS,
    preset: presetOf(bindings),
    picked: waiting.picked,
    looks: looksOf(desk, count),
    labelOf,
    keyOf: ({ part, lane }: Picked) => labelOf(bindings[part][lane]),
    notices: [...(said === null ? [] : [said]), ...conflictLines(desk)],
    checked: checkedLine(desk, page),
    onCount: setCount,
    onLayout: (layout: DeviceSettings["layout"]) => change({ devices: { ...devices, layout } }),
    onPreset: (preset: Preset) => change(withKeys(settings, count, presetKeys(preset))),
    onPick: pick,
    onKey: take,
    onReset: () => change({ bindings: null, devices: { ...devices, fewerKeys: { two: null, three: null } } }),
    onCheck: () => go({ kind: "keyboard-check", back: page }),
  };
}

const conflictLines = ({ settings, labels, text }: Desk): readonly string[] =>
  conflictsOf(settings).map((code) => text.devices.conflict(labels.labelOf(code)));

function looksOf({ settings, text }: Desk, count: LaneCount): ReadonlyMap<string, KeyLook> {
  const conflicts = conflictsOf(settings);
  const drums = [...drumsByCode(keysFor(settings, count))].filter(([, { lane }]) =>
    LANES_OF[count].includes(lane),
  );
  return new Map(
    drums.map(([code, { part, lane }]) => [
      code,
      { part, drum: text.words.lane[lane], conflict: conflicts.includes(code) },
    ]),
  );
}

/** What is known of these keys from a check before. */
function checkedLine(desk: Desk, page: DevicesPage): string | null {
  const { settings, text } = desk;
  const song = songToCheck(desk, songBehind(page));
  const kept = song && settings.devices.checks[checkName(planOf(song, bindingsOf(settings, song.lanes)))];
  if (!kept) return null;
  const { resolutionMs, dropped, ghosted } = kept;
  const say = text.devices.check;
  const fails = dropped.length + ghosted.length > 0;
  const timing = resolutionMs === null ? say.resolutionUnknown : say.resolution(resolutionMs);
  return text.devices.checked(`${fails ? say.someFail : say.allSent(1)} ${timing}`);
}
