import { expect, test } from "vitest";
import { DEVICE_DEFAULTS } from "../persistence/device-settings.ts";
import { inputOffsetOf, withInputOffset } from "./device-offsets.ts";

const settings = { inputOffsetMs: 30, devices: DEVICE_DEFAULTS };

test("a device without an offset of its own has the keyboard's", () => {
  expect(inputOffsetOf(settings, "keyboard")).toBe(30);
  expect(inputOffsetOf(settings, "midi")).toBe(30);
});

test("a device is given its own, and loses it again", () => {
  const given = { ...settings, ...withInputOffset(settings, "midi", -12) };
  expect((["keyboard", "midi", "touch"] as const).map((device) => inputOffsetOf(given, device))).toEqual([
    30, -12, 30,
  ]);
  const taken = { ...given, ...withInputOffset(given, "midi", null) };
  expect(inputOffsetOf(taken, "midi")).toBe(30);
});

test("the keyboard's own is everybody's who has none", () => {
  const given = { ...settings, ...withInputOffset(settings, "keyboard", 45) };
  expect(inputOffsetOf(given, "touch")).toBe(45);
});
