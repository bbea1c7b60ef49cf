// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { textIn } from "../locales/all.ts";
import { PlayOverlay, type PlayOverlayProps, type PlayState } from "../play-overlay.tsx";
import { mountUi, type Ui } from "../root.tsx";

const text = textIn("en");
const hud = { sync: 912, positionMs: 20_000, lengthMs: 60_000, sections: [] };
let ui: Ui | null = null;

const nothing = (): void => undefined;
/** The screen draws what has changed a moment later. */
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

function atTable(state: PlayState, given: Partial<PlayOverlayProps> = {}): void {
  ui ??= mountUi(document.body);
  ui.show(
    <PlayOverlay
      text={text}
      title="Lantern Street"
      state={state}
      hud={hud}
      restartHeld={0}
      table={{ near: "right", names: { left: "Hana", right: "Sora" } }}
      onPause={nothing}
      onResume={nothing}
      onRestart={nothing}
      onLeave={nothing}
      {...given}
    />,
    { language: "en", reducedMotion: "on", highContrast: false },
  );
}
afterEach(() => {
  ui?.unmount();
  ui = null;
});

const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
const shown = (selector: string): readonly string[] => all(selector).map(({ textContent }) => textContent);
const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

test("what both must read is there for each seat, to be pressed and read out only once", () => {
  atTable({ kind: "count-in", beat: 3 });
  expect(shown(".hud__sync strong")).toEqual(["912", "912"]);
  expect(shown(".count-in")).toEqual(["Count-in 3", "Count-in 3"]);
  for (const far of all(".seat--far, .beam__side--far")) {
    expect(far.getAttribute("aria-hidden")).toBe("true");
    expect(far.querySelector("button, [tabindex]")).toBeNull();
  }
});

test("each seat is told of its own player, and who is there", () => {
  atTable({ kind: "ready", ready: { left: true, right: false } });
  const [near, far] = shown(".turnout");
  expect(near).toContain("Sora");
  expect(near).toContain(text.ready.waiting);
  expect(far).toContain("Hana");
  expect(far).toContain(text.ready.isReady);
});

test("the button in the middle pauses the song, and leaves before it has begun", () => {
  const [onPause, onLeave] = [vi.fn<() => void>(), vi.fn<() => void>()];
  atTable({ kind: "ready", ready: { left: false, right: false } }, { onPause, onLeave });
  press(".hud__pause");
  expect([onPause.mock.calls.length, onLeave.mock.calls.length]).toEqual([0, 1]);
  atTable({ kind: "playing" }, { onPause, onLeave });
  press(".hud__pause");
  expect([onPause.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
});

test("a pause faces the near seat until the far one turns it, and the next pause faces the near one again", async () => {
  const turned = (): number => all(".turnable--turned [role=dialog]").length;
  atTable({ kind: "paused", reason: "asked" });
  expect(turned()).toBe(0);
  press(".turn button");
  await drawn();
  expect(turned()).toBe(1);
  atTable({ kind: "playing" });
  atTable({ kind: "paused", reason: "asked" });
  expect(all("[role=dialog]").length).toBe(1);
  expect(turned()).toBe(0);
});
