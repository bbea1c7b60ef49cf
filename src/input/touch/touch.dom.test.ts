// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { pageMs } from "../../core/time.ts";
import type { Drum } from "../key-bindings.ts";
import type { Stroke } from "../stroke.ts";
import { listenToTouch, type Touch } from "./touch.ts";

let strokes: Stroke[] = [];
let held: readonly Drum[] = [];
let area: HTMLElement;
let touch: Touch;

beforeEach(() => {
  strokes = [];
  held = [];
  area = document.body.appendChild(document.createElement("div"));
  touch = listenToTouch(area, {
    drumAt: (x) => (x < 0 ? null : { part: x < 100 ? "left" : "right", lane: "snare" }),
    now: () => pageMs(5000),
    onStroke: (stroke) => strokes.push(stroke),
    onHeld: (drums) => {
      held = drums;
    },
  });
});
afterEach(() => {
  touch.stop();
  area.remove();
});

function send(type: string, pointerId: number, x = 0, target: EventTarget = area): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { pointerId, clientX: x, clientY: 0 });
  Object.defineProperty(event, "timeStamp", { value: 4990.5 });
  target.dispatchEvent(event);
  return event;
}
const heldParts = (): string[] => held.map(({ part }) => part);

test("two fingers at once are two strokes, each at the time of its event", () => {
  send("pointerdown", 1, 10);
  send("pointerdown", 2, 110);
  expect(strokes).toEqual([
    { part: "left", lane: "snare", at: 4990.5, device: "touch" },
    { part: "right", lane: "snare", at: 4990.5, device: "touch" },
  ]);
  expect(heldParts()).toEqual(["left", "right"]);
});

test.each(["pointerup", "pointercancel"])("a finger that leaves the area ends with %s anywhere", (type) => {
  send("pointerdown", 1, 10);
  send("pointerdown", 2, 110);
  send(type, 1, 0, window);
  expect(heldParts()).toEqual(["right"]);
});

test.each([
  { called: "a pause", lose: () => touch.release() },
  { called: "a lost window", lose: () => window.dispatchEvent(new Event("blur")) },
])("after $called no finger rests on anything", ({ lose }) => {
  send("pointerdown", 1, 10);
  lose();
  expect(held).toEqual([]);
});

test("a finger beside the drums is nobody's", () => {
  expect(send("pointerdown", 1, -1).defaultPrevented).toBe(false);
  expect(strokes).toEqual([]);
});

test.each(["touchstart", "contextmenu", "selectstart", "dblclick", "gesturestart", "touchmove"])(
  "no %s",
  (type) => {
    expect(send(type, 1).defaultPrevented).toBe(true);
  },
);

test("nothing is heard after the end", () => {
  touch.stop();
  send("pointerdown", 1, 10);
  expect(strokes).toEqual([]);
  expect(send("contextmenu", 1).defaultPrevented).toBe(false);
});
