import { expect, test } from "vitest";
import { commandOfButton } from "./pad-commands.ts";
import { axisButton, drumOfButton, type PadKind } from "./pad-map.ts";

test.each([
  { kind: "pad", button: 0, command: "choose" },
  { kind: "pad", button: 1, command: "back" },
  { kind: "pad", button: 13, command: "down" },
  { kind: "pad", button: axisButton(0, true), command: "right" },
  { kind: "pad", button: 6, command: null },
  { kind: "drums", button: 3, command: "up" },
  { kind: "taiko", button: 11, command: "choose" },
  { kind: "taiko", button: 7, command: "down" },
] as const)("button $button of a $kind asks for $command", ({ kind, button, command }) => {
  expect(commandOfButton(kind, button)).toBe(command);
});

test.each(["pad", "drums", "taiko"] as const)("start and select of a %s are no drums", (kind: PadKind) => {
  const choices = { single: "left", swapped: false, learned: {} } as const;
  for (const [button, command] of [
    [8, "back"],
    [9, "start"],
  ] as const) {
    expect(commandOfButton(kind, button)).toBe(command);
    expect(drumOfButton(choices, [kind], ["left", "right"], { pad: 0, button })).toBeNull();
  }
});
