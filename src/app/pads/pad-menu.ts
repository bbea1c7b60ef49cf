import { PARTS, type Part } from "../../core/drums.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import type { Gamepads, PadHit } from "../../input/gamepad/gamepads.ts";
import { commandOfButton, type PadCommand } from "../../input/gamepad/pad-commands.ts";
import { drumOfButton, ownerOfPad, padKindOf } from "../../input/gamepad/pad-map.ts";
import { focusedControl, moveFocusTo, pressKey } from "../../ui/pad/move-focus.ts";
import type { PadUse } from "../../ui/pad/pad-hint.tsx";
import { bindingsOf, type Desk } from "../desk.ts";
import { ownKey } from "./own-key.ts";
import { openHint } from "./show-hint.tsx";

/** What gamepads need of the app. */
export type PadDesk = Desk & { padHint: (() => unknown) | null };

/**
 * Who drums on when a song ends, or stops, means the drum: so long after a stroke its buttons work no menu, in
 * milliseconds.
 */
const SETTLE_MS = 700;
/** A direction that is held goes on after so long, and then so often, in milliseconds. */
const FIRST_REPEAT_MS = 380;
const REPEAT_MS = 110;

const MOVES = ["up", "down", "left", "right"] as const;
type Move = (typeof MOVES)[number];
const isMove = (command: PadCommand): command is Move => MOVES.some((move) => move === command);

/**
 * Lets gamepads work the screens as a keyboard does. Where a screen takes strokes (`data-pads`), buttons that are drums
 * are nothing but drums.
 *
 * @returns stops it.
 */
export function openPadMenu(desk: PadDesk): () => void {
  const hint = openHint(desk, padUseNow);
  let struckAt = -Infinity;
  let repeat = 0;
  const obey = (hit: PadHit, command: PadCommand): void => {
    act(desk, ownerOf(desk, gamepads, hit.pad), command);
    // It may be another screen now.
    hint.draw();
  };
  const again = (hit: PadHit, command: PadCommand): void => {
    if (!gamepads.isHeld(hit) || padUseNow() === "strike") return;
    obey(hit, command);
    repeat = window.setTimeout(() => again(hit, command), REPEAT_MS);
  };
  const begin = (hit: PadHit, command: PadCommand): void => {
    window.clearTimeout(repeat);
    obey(hit, command);
    if (isMove(command)) repeat = window.setTimeout(() => again(hit, command), FIRST_REPEAT_MS);
  };
  const onHit = (hit: PadHit): void => {
    const use = padUseNow();
    const drum = isDrum(desk, gamepads, hit);
    if (drum && (use === "strike" || now() - struckAt < SETTLE_MS)) {
      struckAt = now();
      return;
    }
    if (use !== "strike") hint.used();
    const command = commandOfButton(padKindOf(gamepads.names()[hit.pad] ?? ""), hit.button);
    const isFor = use === "strike" ? command === "start" : !(drum && use === "ready");
    if (command !== null && isFor) begin(hit, command);
  };
  const gamepads = desk.media.pads.watch({ onHit, onChange: () => hint.draw() });
  // A browser shows a gamepad to a page when somebody presses one of its buttons.
  hint.used();
  return () => {
    window.clearTimeout(repeat);
    gamepads.stop();
    hint.stop();
  };
}

/** What the screen that is seen makes of gamepads. */
function padUseNow(): PadUse {
  const use = document.querySelector<HTMLElement>("[data-pads]")?.dataset["pads"];
  return (use as PadUse | undefined) ?? "menu";
}

const kindsOf = (gamepads: Gamepads) => gamepads.names().map(padKindOf);

function isDrum({ settings }: Desk, gamepads: Gamepads, hit: PadHit): boolean {
  return drumOfButton(settings.devices.pads, kindsOf(gamepads), PARTS, hit) !== null;
}

/** Whose a gamepad is; `null` while both share one. */
function ownerOf({ settings }: Desk, gamepads: Gamepads, pad: number): Part | null {
  const owner = ownerOfPad(settings.devices.pads, gamepads.names().length, PARTS, pad);
  return owner === "both" ? null : owner;
}

function act(desk: Desk, part: Part | null, command: PadCommand): void {
  const own = part && ownKey(screenName(), bindingsOf(desk.settings)[part], part, command);
  if (own !== null) return void pressKey(own);
  if (isMove(command)) return moveFocusTo(command);
  switch (command) {
    case "choose":
      return choose();
    case "back":
      return void pressKey("Escape");
    case "start":
      return start();
    case "less":
    case "more":
      return undefined;
  }
}

const screenName = (): string =>
  document.querySelector<HTMLElement>("[data-screen]")?.dataset["screen"] ?? "";

function choose(): void {
  const control = focusedControl();
  if (control && !control.matches("input")) control.click();
  else goOn();
}

/** What most people came to a screen to do. */
function goOn(): void {
  if (pressKey("Enter")) return;
  document.querySelector<HTMLElement>("[data-first]:not([data-first=false])")?.click();
}

/** Pauses the song and lets it go on; on any other screen it is the way on. */
function start(): void {
  const stops = padUseNow() === "strike" || document.querySelector("[role=dialog]") !== null;
  if (stops) pressKey("Escape");
  else goOn();
}

const now = (): PageMs => pageMs(performance.now());
