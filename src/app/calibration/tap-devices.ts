import { pageMs, type PageMs } from "../../core/time.ts";
import { eventTime } from "../../input/event-time.ts";
import { drumsByCode } from "../../input/key-bindings.ts";
import { listenToMidi, type Midi } from "../../input/midi/midi.ts";
import type { StrokeDevice } from "../../input/stroke.ts";
import { bindingsOf, type Desk } from "../desk.ts";

type OnTap = (at: PageMs, device: StrokeDevice) => void;

/**
 * Reports whatever is struck, until the returned function is called: a key that is a drum or the space bar, any button
 * of a gamepad, any pad of a kit, a finger anywhere but on a button.
 *
 * @param running whether something runs that is tapped along with.
 */
export function listenToTaps(desk: Desk, running: () => boolean, onTap: OnTap): () => void {
  const gamepads = desk.media.pads.watch({
    onChange: () => undefined,
    onHit: ({ at }) => onTap(at, "gamepad"),
  });
  const undo = [
    tapByKey(desk, running, onTap),
    tapByFinger(onTap),
    tapByKit(desk, onTap),
    () => gamepads.stop(),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}

function tapByKey({ settings }: Desk, running: () => boolean, onTap: OnTap): () => void {
  const codes = drumsByCode(bindingsOf(settings));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat || !(codes.has(event.code) || event.code === "Space")) return;
    // A focused button takes the space bar for itself, unless something runs that is tapped along with.
    if (running()) event.preventDefault();
    onTap(eventTime(event.timeStamp, now()), "keyboard");
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
}

function tapByFinger(onTap: OnTap): () => void {
  const onDown = (event: PointerEvent): void => {
    const onControl = event.target instanceof Element && event.target.closest("button, a, input") !== null;
    if (event.pointerType === "touch" && !onControl) onTap(eventTime(event.timeStamp, now()), "touch");
  };
  window.addEventListener("pointerdown", onDown, { capture: true });
  return () => window.removeEventListener("pointerdown", onDown, { capture: true });
}

function tapByKit({ settings, media }: Desk, onTap: OnTap): () => void {
  if (!settings.devices.midi.on) return () => undefined;
  let midi: Midi | null = null;
  let stopped = false;
  const open = async (): Promise<void> => {
    const access = await media.midi.open(false);
    if (stopped || typeof access === "string") return;
    midi = listenToMidi(access, { now, onChange: () => undefined, onHit: ({ at }) => onTap(at, "midi") });
  };
  void open();
  return () => {
    stopped = true;
    midi?.stop();
  };
}

const now = (): PageMs => pageMs(performance.now());
