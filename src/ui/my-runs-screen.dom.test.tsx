// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { textIn } from "./locales/all.ts";
import { MyRunsScreen, type MyRunsScreenProps } from "./my-runs-screen.tsx";
import type { RunRow } from "./share/arrange-runs.ts";

const row = (id: string, level: string, sync: number | null): RunRow => ({
  id,
  level,
  title: level.toUpperCase(),
  difficulty: "Hard",
  by: "Hana and Jun",
  date: "25 Nov 2026",
  facts: [],
  sync,
  best: false,
});

const runs = [row("1", "a", 700), row("2", "b", 900), row("3", "a", null)];

const nothing = (): void => {};

beforeEach(() => {
  render(null, document.body);
});

function show(given: Partial<MyRunsScreenProps> = {}) {
  const told = {
    onRemove: vi.fn<MyRunsScreenProps["onRemove"]>(),
    onUndo: vi.fn<() => void>(),
    onOpen: vi.fn<MyRunsScreenProps["onOpen"]>(),
  };
  const props = { text: textIn("en"), runs, notice: "", canUndo: false, ...told, ...given };
  void act(() =>
    render(<MyRunsScreen {...props} onExport={nothing} onImport={nothing} onBack={nothing} />, document.body),
  );
  return told;
}

const button = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>("button")].find(
    (each) =>
      each.textContent === name || each.ariaLabel === name || each.getAttribute("aria-label") === name,
  )!;
const syncs = (): (string | null)[] =>
  [...document.querySelectorAll(".runs__sync")].map(({ textContent }) => textContent);

function choose(index: number, value: string): void {
  const select = document.querySelectorAll("select")[index]!;
  void act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

test("runs are sorted and filtered; what can't be judged comes last among the best", () => {
  show();
  expect(syncs()).toEqual(["700", "900", "–"]);
  choose(0, "best");
  expect(syncs()).toEqual(["900", "700", "–"]);
  choose(1, "a");
  expect(syncs()).toEqual(["700", "–"]);
});

test("one is deleted at once and can be put back, all only after a question", () => {
  const told = show({ canUndo: true });
  void act(() => button("Delete: B, Hana and Jun").click());
  expect(told.onRemove).toHaveBeenLastCalledWith(["2"]);
  void act(() => button("Undo").click());
  expect(told.onUndo).toHaveBeenCalledOnce();
  void act(() => button("Delete all").click());
  expect(told.onRemove).toHaveBeenCalledOnce();
  void act(() => button("Keep them").click());
  void act(() => button("Delete all").click());
  void act(() => button("Delete them").click());
  expect(told.onRemove).toHaveBeenLastCalledWith(["1", "2", "3"]);
});

test("without runs it says how they come about", () => {
  show({ runs: [] });
  expect(document.body.textContent).toContain("No runs are kept on this device yet");
  expect(button("Delete all")).toBeUndefined();
});
