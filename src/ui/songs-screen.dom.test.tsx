// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import type { DrumKeys } from "./players.tsx";
import { SongsScreen, type SongsScreenProps } from "./songs-screen.tsx";
import type { LevelCard } from "./songs/level-card.ts";
import { textIn } from "./locales/all.ts";

const cap = (code: string) => ({ code, label: code });
const keys: DrumKeys = {
  left: { hat: cap("KeyA"), snare: cap("KeyS"), kick: cap("KeyD"), crash: cap("KeyF") },
  right: { crash: cap("KeyJ"), kick: cap("KeyK"), snare: cap("KeyL"), hat: cap("Semicolon") },
};
const level = (id: string): LevelCard => ({
  id,
  title: id,
  bpm: { from: 114, to: 114 },
  lengthMs: 131_000,
  figures: ["unison"],
  notes: { easy: { left: 1, right: 1 }, normal: { left: 2, right: 2 }, hard: { left: 3, right: 3 } },
  bestSync: { "normal,normal": 1, normal: 764 },
  outOfReach: false,
});

function shown(change: Partial<SongsScreenProps> = {}): SongsScreenProps {
  const props: SongsScreenProps = {
    text: textIn("en"),
    levels: [level("one"), level("two"), level("three")],
    selectedId: "one",
    names: { left: "Ame", right: "Bo" },
    keys,
    difficulties: { left: "normal", right: "normal" },
    previewing: false,
    solo: null,
    scrollSpeeds: { left: 1, right: 2 },
    scrollSteps: [0.5, 1, 1.5, 2],
    onSelect: vi.fn<(id: string) => void>(),
    onDifficulty: vi.fn<SongsScreenProps["onDifficulty"]>(),
    onPreview: vi.fn<() => void>(),
    onScrollSpeed: vi.fn<SongsScreenProps["onScrollSpeed"]>(),
    onPlay: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
    ...change,
  };
  render(<SongsScreen {...props} />, document.body);
  return props;
}

/** Effects, and with them the listener, come after the frame. */
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 60));
const press = (code: string): boolean =>
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { code, key: code, bubbles: true, cancelable: true }),
  );

beforeEach(() => {
  render(null, document.body);
});

test.each([
  { code: "KeyS", part: "left", difficulty: "easy" },
  { code: "KeyD", part: "left", difficulty: "hard" },
  { code: "KeyK", part: "right", difficulty: "easy" },
  { code: "KeyL", part: "right", difficulty: "hard" },
])("$code makes it $difficulty for the $part player", async ({ code, part, difficulty }) => {
  const props = shown();
  await settle();
  press(code);
  expect(props.onDifficulty).toHaveBeenCalledExactlyOnceWith(part, difficulty);
});

test.each([
  { code: "KeyA", part: "left", speed: 0.5 },
  { code: "KeyF", part: "left", speed: 1.5 },
  { code: "KeyJ", part: "right", speed: 1.5 },
])("$code scrolls at $speed for the $part player", async ({ code, part, speed }) => {
  const props = shown();
  await settle();
  press(code);
  press("Semicolon");
  expect(props.onScrollSpeed).toHaveBeenCalledExactlyOnceWith(part, speed);
});

test.each([
  { code: "ArrowDown", id: "two" },
  { code: "ArrowUp", id: "three" },
])("$code selects $id", async ({ code, id }) => {
  const props = shown();
  await settle();
  press(code);
  expect(props.onSelect).toHaveBeenCalledExactlyOnceWith(id);
});

test("Enter plays and Esc goes back", async () => {
  const props = shown();
  await settle();
  press("Enter");
  press("Escape");
  expect(props.onPlay).toHaveBeenCalledOnce();
  expect(props.onBack).toHaveBeenCalledOnce();
});

test("the best sync is that of the chosen pair", () => {
  shown();
  expect(document.querySelector(".facts")?.textContent).toContain("764");
  shown({ difficulties: { left: "easy", right: "hard" } });
  expect(document.querySelector(".facts")?.textContent).toContain("Not played yet");
});

test("without a level it says so, and Esc still goes back", async () => {
  const props = shown({ levels: [] });
  await settle();
  expect(document.body.textContent).toContain("No songs were found");
  press("Escape");
  expect(props.onBack).toHaveBeenCalledOnce();
});
