import { expect, test } from "vitest";
import { DEFAULT_BINDINGS, drumsByCode, mayBeDrum, parseBindings, rebind } from "./key-bindings.ts";

test("the default bindings are eight keys that may be drums", () => {
  expect(parseBindings(DEFAULT_BINDINGS)).toEqual({ ok: true, bindings: DEFAULT_BINDINGS });
  expect(drumsByCode(DEFAULT_BINDINGS).size).toBe(8);
});

test("bindings survive storage", () => {
  const stored: unknown = JSON.parse(JSON.stringify(DEFAULT_BINDINGS));
  expect(parseBindings(stored)).toEqual({ ok: true, bindings: DEFAULT_BINDINGS });
});

test.each([
  "Space",
  "ArrowUp",
  "ShiftLeft",
  "ControlLeft",
  "MetaLeft",
  "Escape",
  "Enter",
  "Tab",
  "F11",
  "KeyR",
  "IntlYen",
  "IntlRo",
  "Lang1",
  "Convert",
  "KanaMode",
  "NumpadEnter",
  "constructor",
  "",
])("%j may not be a drum", (code) => {
  expect(mayBeDrum(code)).toBe(false);
});

test.each(["KeyQ", "Digit1", "Numpad5", "Slash", "BracketLeft"])("%s may be a drum", (code) => {
  expect(mayBeDrum(code)).toBe(true);
});

test("every problem comes at once", () => {
  const left = { hat: "KeyA", snare: "Space", kick: "KeyA" };
  const right = { crash: "KeyJ", kick: "KeyK", snare: 7, hat: "KeyJ" };
  expect(parseBindings({ left, right })).toEqual({
    ok: false,
    problems: [
      { part: "left", lane: "crash", kind: "absent" },
      { part: "left", lane: "snare", kind: "not-allowed" },
      { part: "left", lane: "kick", kind: "taken" },
      { part: "right", lane: "hat", kind: "taken" },
      { part: "right", lane: "snare", kind: "absent" },
    ],
  });
});

test.each([null, undefined, 3, "KeyA", [], { left: null }])("%j has no key at all", (input) => {
  const parsed = parseBindings(input);
  expect(parsed.ok ? [] : parsed.problems.map(({ kind }) => kind)).toEqual(Array(8).fill("absent"));
});

test("a drum moves to a free key", () => {
  const bindings = rebind(DEFAULT_BINDINGS, { part: "left", lane: "hat" }, "KeyQ");
  expect(bindings).toEqual({ ...DEFAULT_BINDINGS, left: { ...DEFAULT_BINDINGS.left, hat: "KeyQ" } });
});

test("a drum that takes another's key gives its own", () => {
  const bindings = rebind(DEFAULT_BINDINGS, { part: "left", lane: "hat" }, "KeyJ");
  expect(bindings.left.hat).toBe("KeyJ");
  expect(bindings.right.crash).toBe("KeyA");
  expect(parseBindings(bindings).ok).toBe(true);
});

test("a drum moved to its own key stays", () => {
  expect(rebind(DEFAULT_BINDINGS, { part: "left", lane: "hat" }, "KeyA")).toEqual(DEFAULT_BINDINGS);
});

test("a drum without a key is struck by no event, not even by one without a code", () => {
  const resting = { ...DEFAULT_BINDINGS, left: { ...DEFAULT_BINDINGS.left, hat: "" } };
  expect(drumsByCode(resting).get("")).toBeUndefined();
});
