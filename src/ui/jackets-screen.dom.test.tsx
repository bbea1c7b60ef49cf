// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_JACKETS } from "../core/jacket.ts";
import { JacketsScreen, type JacketsScreenProps } from "./jackets-screen.tsx";
import { textIn } from "./locales/all.ts";
import type { DrumKeys } from "./players.tsx";

const cap = (code: string) => ({ code, label: code });
const keys: DrumKeys = {
  left: { hat: cap("KeyA"), snare: cap("KeyS"), kick: cap("KeyD"), crash: cap("KeyF") },
  right: { crash: cap("KeyJ"), kick: cap("KeyK"), snare: cap("KeyL"), hat: cap("Semicolon") },
};

function shown(): JacketsScreenProps {
  const props: JacketsScreenProps = {
    text: textIn("en"),
    players: {
      left: { name: "Ame", jacket: DEFAULT_JACKETS.left },
      right: { name: "", jacket: DEFAULT_JACKETS.right },
    },
    names: { left: "Left", right: "Right" },
    keys,
    partners: { left: null, right: null },
    songWaits: true,
    onChange: vi.fn<JacketsScreenProps["onChange"]>(),
    onSwap: vi.fn<() => void>(),
    onGoOn: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
  };
  render(<JacketsScreen {...props} />, document.body);
  return props;
}

/** The screen draws again after the event. */
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20));

async function tap(code: string, target: EventTarget = document.body): Promise<void> {
  for (const type of ["keydown", "keyup"])
    target.dispatchEvent(new KeyboardEvent(type, { code, key: code, bubbles: true, cancelable: true }));
  await settle();
}

beforeEach(() => render(null, document.body));

test.each([
  { taps: ["KeyD"], part: "left", change: { drummer: "sora" } },
  { taps: ["KeyF", "KeyD"], part: "left", change: { colour: "lacquer" } },
  { taps: ["KeyA", "KeyS"], part: "left", change: { hand: "left" } },
  { taps: ["Semicolon", "Semicolon", "KeyK"], part: "right", change: { trim: "steel" } },
  { taps: ["KeyJ", "KeyJ", "KeyL"], part: "right", change: { number: 3 } },
] as const)("$taps changes $change of the $part jacket", async ({ taps, part, change }) => {
  const props = shown();
  for (const code of taps) await tap(code);
  const jacket = { ...DEFAULT_JACKETS[part], ...change };
  expect(props.onChange).toHaveBeenCalledExactlyOnceWith(part, { jacket });
});

test("while a name is typed the drum keys are letters", async () => {
  const props = shown();
  const field = document.querySelector("input")!;
  field.focus();
  await tap("KeyD", field);
  expect(props.onChange).not.toHaveBeenCalled();
  field.value = " Ame  and far too long";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  expect(props.onChange).toHaveBeenCalledExactlyOnceWith("left", { name: "Ame and far" });
});

test("Enter goes on and Esc goes back", async () => {
  const props = shown();
  await tap("Enter");
  await tap("Escape");
  expect(props.onGoOn).toHaveBeenCalledOnce();
  expect(props.onBack).toHaveBeenCalledOnce();
});

test("Enter in a name field ends the typing and stays", async () => {
  const props = shown();
  const field = document.querySelector("input")!;
  field.focus();
  await tap("Enter", field);
  expect(props.onGoOn).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toContain("On stage");
});
