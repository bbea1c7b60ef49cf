import type { ForBoth, Part } from "../../core/drums.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import type { Gamepads, GamepadSource } from "../../input/gamepad/gamepads.ts";
import { drumOfButton, padKindOf } from "../../input/gamepad/pad-map.ts";
import type { KeyBindings } from "../../input/key-bindings.ts";
import { listenToKeyboard, type Keyboard } from "../../input/keyboard.ts";
import type { MidiNote } from "../../input/midi/midi-message.ts";
import { drumOfNote } from "../../input/midi/midi-map.ts";
import type { MidiDoor, MidiRefusal } from "../../input/midi/midi-door.ts";
import { listenToMidi, type Midi } from "../../input/midi/midi.ts";
import { createStrokeTally, type DeviceUse } from "../../input/stroke-tally.ts";
import type { Stroke, StrokeDevice } from "../../input/stroke.ts";
import type { DeviceSettings } from "../../persistence/device-settings.ts";
import { inputOffsetOf } from "../device-offsets.ts";
import type { OverlayWords } from "./timing-overlay.ts";
import { openTouchScreen, type TouchScreenParts } from "./touch-screen.ts";

/** Everything that strokes of a show can come from, and how it is set. */
export interface DeviceParts {
  readonly bindings: KeyBindings;
  readonly settings: DeviceSettings;
  readonly midi: MidiDoor;
  readonly pads: GamepadSource;
  /** The keyboard's offset: the one that song time takes off every stroke. */
  readonly inputOffsetMs: number;
  /** The parts that people play. */
  readonly people: readonly Part[];
  /** `null` without pads on the screen. */
  readonly touch: Omit<TouchScreenParts, "people"> | null;
  readonly words: { readonly overlay: OverlayWords; readonly kind: Readonly<Record<StrokeDevice, string>> };
}

export interface DeviceListener {
  /** The stroke as a keyboard would have reported it, and when its own device did. */
  readonly onStroke: (stroke: Stroke, reportedAt: PageMs) => void;
  /** A gamepad or a kit went. */
  readonly onLost: () => void;
  /** The players want their kits heard, and they are not. */
  readonly onRefused?: (why: MidiRefusal) => void;
}

/** All sources of strokes of a show. */
export interface Devices {
  /** Takes the keyboard's keys from the page. */
  listen(): void;
  /** Gives the keys back, for a menu, and forgets what is held. */
  quiet(): void;
  /** What the players struck with. */
  use(): ForBoth<DeviceUse>;
  /** How coarse the times of the devices in use have been so far, in words. */
  resolutions(): string;
  stop(): void;
}

/** Opens everything that can be struck. Only the keyboard waits for {@link Devices.listen}. */
export function openDevices(parts: DeviceParts, listener: DeviceListener): Devices {
  const { onStroke, onLost } = listener;
  const tally = createStrokeTally();
  const take = (stroke: Stroke): void => {
    tally.add(stroke);
    onStroke(atCommonOffset(parts, stroke), stroke.at);
  };
  let keyboard: Keyboard | null = null;
  const gamepads = openGamepads(parts, take, onLost);
  const stopMidi = openMidi(parts, take, listener);
  const touch = parts.touch && openTouchScreen({ ...parts.touch, people: parts.people }, now, take);
  const quiet = (): void => {
    keyboard?.stop();
    keyboard = null;
    touch?.release();
  };
  return {
    listen() {
      // The button that chose to go on in a menu is no stroke.
      gamepads.forget();
      keyboard ??= listenToKeyboard(window, { bindings: parts.bindings, now, onStroke: take });
    },
    quiet,
    use: () => tally.use({ gamepad: gamepads.sampledMs() }),
    resolutions: () => {
      const resolution = (device: StrokeDevice): number | null =>
        device === "gamepad" ? gamepads.sampledMs() : tally.resolution(device);
      const told = tally.devices().map((device) => [device, resolution(device)] as const);
      return told
        .map(([device, ms]) => `${parts.words.kind[device]} ${ms === null ? "?" : `±${Math.round(ms)} ms`}`)
        .join(", ");
    },
    stop() {
      quiet();
      gamepads.stop();
      stopMidi();
      touch?.stop();
    },
  };
}

/**
 * Song time takes the keyboard's offset off every stroke. A device with an offset of its own is put where a keyboard
 * would have reported the stroke.
 */
function atCommonOffset(parts: DeviceParts, stroke: Stroke): Stroke {
  const own = inputOffsetOf({ inputOffsetMs: parts.inputOffsetMs, devices: parts.settings }, stroke.device);
  return { ...stroke, at: pageMs(stroke.at - (own - parts.inputOffsetMs)) };
}

function openGamepads(
  { settings, people, pads }: DeviceParts,
  onStroke: (stroke: Stroke) => void,
  onLost: () => void,
): Gamepads {
  const gamepads = pads.watch({
    onChange: (lost) => lost && onLost(),
    onHit(hit) {
      const drum = drumOfButton(settings.pads, gamepads.names().map(padKindOf), people, hit);
      if (drum) onStroke({ ...drum, at: hit.at, device: "gamepad" });
    },
  });
  return gamepads;
}

/** @returns stops it, also while the browser is still opening it. */
function openMidi(
  { settings, people, midi: door }: DeviceParts,
  onStroke: (stroke: Stroke) => void,
  { onLost, onRefused }: DeviceListener,
): () => void {
  if (!settings.midi.on) return () => undefined;
  let midi: Midi | null = null;
  let stopped = false;
  const onHit = (note: MidiNote): void => {
    const drum = drumOfNote(settings.midi, midi?.names().length ?? 1, people, note);
    if (drum) onStroke({ ...drum, at: note.at, device: "midi", force: note.velocity / 127 });
  };
  const open = async (): Promise<void> => {
    // A song that begins is no time for a question.
    const access = await door.open(false);
    if (stopped) return;
    if (typeof access === "string") onRefused?.(access);
    else midi = listenToMidi(access, { now, onHit, onChange: (lost) => lost && onLost() });
  };
  void open();
  return () => {
    stopped = true;
    midi?.stop();
  };
}

const now = (): PageMs => pageMs(performance.now());
