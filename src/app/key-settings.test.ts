import { expect, test } from "vitest";
import { createStorage } from "../persistence/storage.ts";
import { keepSettings, type Settings } from "../persistence/settings.ts";
import { presetKeys } from "../input/key-presets.ts";
import { bindingsIn, conflictsOf, keysFor, LANES_OF, moveDrum, withKeys } from "./key-settings.ts";

const settings: Settings = keepSettings(
  createStorage(() => {
    throw new Error("none");
  }),
).read();
const TWO = { left: LANES_OF.two, right: LANES_OF.two };

test("keys for two drums are those of four until they are chosen", () => {
  expect(keysFor(settings, "two")).toEqual(presetKeys("spread"));
  const chosen = { ...settings, ...withKeys(settings, "two", presetKeys("lower")) };
  expect(bindingsIn(chosen, TWO).left.kick).toBe("KeyC");
  expect(keysFor(chosen, "four")).toEqual(presetKeys("spread"));
  expect(keysFor({ ...chosen, ...withKeys(chosen, "two", null) }, "two")).toEqual(presetKeys("spread"));
});

test("a drum moves, and the one that had the key is told", () => {
  const hat = { part: "left", lane: "hat" } as const;
  expect(moveDrum(settings, "four", hat, "KeyQ").swapped).toBeNull();
  expect(moveDrum(settings, "four", hat, "KeyA").swapped).toBeNull();
  const { change, swapped } = moveDrum(settings, "four", hat, "KeyJ");
  expect(swapped).toEqual({ part: "right", lane: "crash" });
  expect(keysFor({ ...settings, ...change }, "four").right.crash).toBe("KeyA");
});

test("a key that collides between numbers of drums is named, and play does without", () => {
  expect(conflictsOf(settings)).toEqual([]);
  const { change } = moveDrum(settings, "two", { part: "left", lane: "snare" }, "KeyJ");
  const collides = { ...settings, ...change };
  expect(conflictsOf(collides)).toEqual(["KeyJ"]);
  const keys = bindingsIn(collides, { left: LANES_OF.two, right: LANES_OF.four });
  expect([keys.left.snare, keys.right.crash]).toEqual(["KeyS", "KeyJ"]);
});
