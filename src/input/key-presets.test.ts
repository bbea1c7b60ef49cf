import { expect, test } from "vitest";
import { parseBindings, rebind } from "./key-bindings.ts";
import { bindingsFor, presetKeys, presetOf, PRESETS } from "./key-presets.ts";

const FOUR = ["crash", "hat", "snare", "kick"] as const;
const TWO = ["snare", "kick"] as const;
const spread = presetKeys("spread");

test.each(PRESETS)("the preset %s is eight keys that may be drums, and is known again", (preset) => {
  expect(parseBindings(presetKeys(preset)).ok).toBe(true);
  expect(presetOf(presetKeys(preset))).toBe(preset);
});

test("other keys are nobody's preset", () => {
  expect(presetOf(rebind(spread, { part: "left", lane: "hat" }, "KeyQ"))).toBeNull();
});

test("a part with two lanes has its own keys, and no others", () => {
  const two = presetKeys("lower");
  const keys = bindingsFor({ four: spread, three: null, two }, { left: TWO, right: FOUR });
  expect(keys.left).toEqual({ crash: "", hat: "", snare: "KeyX", kick: "KeyC" });
  expect(keys.right).toEqual(spread.right);
});

test("with nothing said of fewer lanes the keys are those of four", () => {
  const keys = bindingsFor({ four: spread, three: null, two: null }, { left: TWO, right: TWO });
  expect([keys.left.snare, keys.left.kick, keys.right.snare]).toEqual(["KeyS", "KeyD", "KeyL"]);
});

test("sets that collide give way to those of four", () => {
  const two = rebind(presetKeys("lower"), { part: "left", lane: "snare" }, "KeyL");
  const keys = bindingsFor({ four: spread, three: null, two }, { left: TWO, right: FOUR });
  expect(keys.left.snare).toBe("KeyS");
});
