// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { aShow } from "./testing/a-show.ts";

/** What waits for promises alone has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

afterEach(() => vi.restoreAllMocks());

test("a song opens, counts in, and hears its keys", async () => {
  const { show, fake, frames, key, told } = aShow();
  expect(show.phase).toBe(null);
  await show.open();
  frames(500);
  expect(show.phase).toBe("count-in");
  key("KeyS");
  expect(told).toEqual(["strike"]);
  expect(fake.strikes).toEqual([{ part: "left", lane: "snare", atSec: null }]);
  show.close();
});

test("Escape pauses what sounds, menus have their keys meanwhile, and it goes on", async () => {
  const { show, fake, frames, key } = aShow();
  await show.open();
  frames(500);
  key("Escape");
  expect([show.phase, show.pauseReason]).toEqual(["paused", "asked"]);
  key("KeyS");
  expect(fake.strikes).toEqual([]);
  await show.resume();
  frames(100);
  expect(show.phase).toBe("count-in");
  key("KeyS");
  expect(fake.strikes.length).toBe(1);
  show.close();
});

test("a gamepad that goes pauses it, and says why", async () => {
  const { show, frames } = aShow();
  await show.open();
  frames(500);
  window.dispatchEvent(new Event("gamepaddisconnected"));
  expect([show.phase, show.pauseReason]).toEqual(["paused", "device"]);
  show.close();
});

test("a window that loses the focus and a sound that stops pause it", async () => {
  const { show, fake, frames } = aShow();
  await show.open();
  frames(500);
  window.dispatchEvent(new Event("blur"));
  expect(show.pauseReason).toBe("hidden");
  await show.resume();
  frames(100);
  fake.interrupt();
  expect([show.phase, show.pauseReason]).toEqual(["paused", "sound"]);
  show.close();
});

test("at a table it waits until each player has struck a drum, and drums sound meanwhile", async () => {
  const { show, fake, frames, key, told } = aShow({ near: "left" });
  await show.open();
  frames(3000);
  expect([show.phase, show.ready]).toEqual(["waiting", { left: false, right: false }]);
  key("KeyS");
  key("KeyD");
  frames(3000);
  expect([show.phase, show.ready]).toEqual(["waiting", { left: true, right: false }]);
  expect(fake.strikes.length).toBe(2);
  key("KeyL");
  expect(show.ready).toBe(null);
  await settled();
  frames(500);
  expect(show.phase).toBe("count-in");
  expect(told).toEqual(["strike", "strike", "strike"]);
  show.close();
});

test("nothing that was struck to say ready is part of the run", async () => {
  const { show, frames, key, ends } = aShow({ near: "right" });
  await show.open();
  for (const code of ["KeyS", "KeyL", "KeyS"]) key(code);
  await settled();
  frames(25_000);
  expect(ends).toEqual([0]);
});

test("it ends by itself, and a next round plays on the same stage", async () => {
  const { show, parts, frames, told, stages } = aShow();
  await show.open();
  frames(25_000);
  expect(told).toEqual(["end"]);
  await show.playNext(parts);
  expect(stages()).toBe(1);
  frames(25_000);
  expect(told).toEqual(["end", "stage plays", "end"]);
  show.close();
  expect(stages()).toBe(0);
});

/** The window has the focus, or not; nobody is told of it. */
const focus = (has: boolean): void => void vi.spyOn(document, "hasFocus").mockReturnValue(has);

test("a song that was left while it loaded waits, though nobody told of it", async () => {
  focus(true);
  const { show, frames } = aShow();
  const opening = show.open();
  focus(false);
  await opening;
  expect([show.phase, show.pauseReason]).toEqual(["paused", "hidden"]);
  focus(true);
  await show.resume();
  frames(100);
  expect(show.phase).toBe("count-in");
  show.close();
});

test("a browser that never says it has the focus plays as well", async () => {
  focus(false);
  const { show, frames } = aShow();
  await show.open();
  frames(500);
  expect(show.phase).toBe("count-in");
  show.close();
});

test("a window that loses the focus between two rounds keeps the next one waiting", async () => {
  for (const leave of [() => window.dispatchEvent(new Event("blur")), () => focus(false)]) {
    focus(true);
    const { show, parts, frames } = aShow();
    await show.open();
    frames(25_000);
    expect(show.phase).toBe("over");
    leave();
    await show.playNext(parts);
    frames(500);
    expect([show.phase, show.pauseReason]).toEqual(["paused", "hidden"]);
    await show.resume();
    frames(500);
    expect(show.phase).toBe("count-in");
    show.close();
  }
});

test("between two rounds Escape opens the pause menu, and the next one waits for it", async () => {
  const { show, parts, frames, key, fake } = aShow();
  await show.open();
  frames(25_000);
  key("Escape");
  expect([show.phase, show.pauseReason]).toEqual(["paused", "asked"]);
  fake.strikes.length = 0;
  key("KeyS");
  await show.playNext(parts);
  frames(500);
  expect([show.phase, fake.trackSounds, fake.strikes]).toEqual(["paused", false, []]);
  await show.resume();
  frames(500);
  expect(show.phase).toBe("count-in");
  show.close();
});

test("who goes on before the next round is there has it begin by itself", async () => {
  const { show, parts, frames } = aShow();
  await show.open();
  frames(25_000);
  show.pause("asked");
  await show.resume();
  expect(show.phase).toBe("over");
  await show.playNext(parts);
  frames(500);
  expect(show.phase).toBe("count-in");
  show.close();
});

const useUp = (event: Event): void => event.preventDefault();

test("a key that a menu has used up pauses nothing", async () => {
  const { show, frames, key } = aShow();
  document.addEventListener("keydown", useUp, { capture: true });
  await show.open();
  frames(500);
  key("Escape");
  expect(show.phase).toBe("count-in");
  document.removeEventListener("keydown", useUp, { capture: true });
  show.close();
});

test("what fails is told once: a track, a stage", async () => {
  const track = aShow({ track: "missing" });
  await track.show.open();
  expect(track.fails).toEqual(["missing"]);
  const stage = aShow({ stage: "no-webgl" });
  await stage.show.open();
  expect(stage.fails).toEqual(["no-webgl"]);
});

test("who has left before it was loaded sees no stage and is told nothing", async () => {
  const { show, stages, fails } = aShow();
  const opening = show.open();
  show.close();
  await opening;
  expect(stages()).toBe(0);
  expect(fails).toEqual([]);
});
