import type { JSX } from "preact";
import "../css/pad-hint.css";
import type { Text } from "../text.ts";

/** What a gamepad can do now: work a menu, say ready and start, choose a jacket for its own player, be taught. */
export type PadUse = "menu" | "ready" | "own" | "strike";

interface PadHintProps {
  readonly text: Text;
  readonly use: PadUse;
  /** The browser holds the sound back until somebody uses a key, a mouse or a finger: a gamepad is none to it. */
  readonly asleep: boolean;
}

type Sign = "cross" | "lower" | "right" | "start" | "select" | "any";

const dot = (x: number, y: number, on: boolean): JSX.Element => (
  <circle cx={x} cy={y} r="5" class={on ? "on" : "off"} />
);

/** Which of four buttons, by where it lies: what is printed on it differs from maker to maker. */
function Diamond({ at }: { readonly at: "lower" | "right" | "any" }): JSX.Element {
  return (
    <svg viewBox="-16 -16 32 32" aria-hidden="true">
      {dot(0, -9, at === "any")}
      {dot(-9, 0, at === "any")}
      {dot(9, 0, at !== "lower")}
      {dot(0, 9, at !== "right")}
    </svg>
  );
}

function SignOf({ sign }: { readonly sign: Sign }): JSX.Element {
  if (sign === "lower" || sign === "right" || sign === "any") return <Diamond at={sign} />;
  if (sign === "cross")
    return (
      <svg viewBox="-16 -16 32 32" aria-hidden="true">
        <path class="on" d="M-4-13H4V-4H13V4H4V13H-4V4H-13V-4H-4Z" />
      </svg>
    );
  return <kbd>{sign === "start" ? "Start" : "Select"}</kbd>;
}

const SIGNS: Readonly<Record<PadUse, readonly (readonly [Sign, keyof Text["devices"]["pad"]])[]>> = {
  menu: [
    ["cross", "move"],
    ["lower", "choose"],
    ["right", "back"],
  ],
  own: [
    ["cross", "own"],
    ["lower", "goOn"],
    ["right", "back"],
  ],
  ready: [
    ["any", "sayReady"],
    ["start", "begin"],
    ["select", "back"],
  ],
  strike: [["start", "stop"]],
};

/** What the buttons of a gamepad do on this screen, for whoever has just used one. */
export function PadHint({ text, use, asleep }: PadHintProps): JSX.Element {
  const say = text.devices.pad;
  return (
    <aside class="pad-hint" lang={text.language} aria-label={say.label}>
      {asleep && <p role="status">{say.wake}</p>}
      <ul>
        {SIGNS[use].map(([sign, word]) => (
          <li key={word}>
            <SignOf sign={sign} /> {say[word]}
          </li>
        ))}
      </ul>
    </aside>
  );
}
