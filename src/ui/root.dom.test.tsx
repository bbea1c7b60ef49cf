// @vitest-environment happy-dom
import type { JSX } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_JACKETS } from "../core/jacket.ts";
import { MessageScreen } from "./message-screen.tsx";
import { PlayOverlay, type PlayState } from "./play-overlay.tsx";
import { mountUi, type Look } from "./root.tsx";
import { textIn } from "./locales/all.ts";
import { TitleScreen } from "./title-screen.tsx";

const text = textIn("en");
const look: Look = { language: "en", reducedMotion: "on", highContrast: false };
const nothing = (): void => {};
const title = (
  <TitleScreen
    text={text}
    jackets={DEFAULT_JACKETS}
    onShown={() => nothing}
    onPlay={nothing}
    onHowToPlay={nothing}
    onJackets={nothing}
    onRuns={nothing}
    onSettings={nothing}
    onLanguage={nothing}
    lesson={null}
    onFullScreen={null}
  />
);
const message = (
  <MessageScreen
    text={text}
    heading="The track is missing"
    sentence="Try again."
    ways={[{ label: "Songs", onChoose: nothing }]}
  />
);
const focused = (): string => document.activeElement?.textContent?.trim() ?? "";

function play(state: PlayState, onResume: () => void): JSX.Element {
  return (
    <PlayOverlay
      text={text}
      title="Lantern Street"
      state={state}
      hud={null}
      restartHeld={0}
      onPause={nothing}
      onResume={onResume}
      onRestart={nothing}
      onLeave={nothing}
    />
  );
}

beforeEach(() => document.body.replaceChildren());

test("a new screen takes the focus to its first control and is announced", () => {
  const ui = mountUi(document.body);
  ui.show(title, look);
  expect(focused()).toBe("Play");
  ui.show(message, look);
  expect(focused()).toBe("Songs");
  expect(document.querySelector("body > [role=status]")?.textContent).toBe("The track is missing");
});

test("drawing the same screen again leaves the focus alone", () => {
  const ui = mountUi(document.body);
  ui.show(title, look);
  document.querySelectorAll<HTMLElement>("nav button")[4]?.focus();
  ui.show(title, look);
  expect(focused()).toBe("Settings");
});

test("the pause menu takes the focus, and Esc resumes", async () => {
  const resume = vi.fn<() => void>();
  const ui = mountUi(document.body);
  ui.show(play({ kind: "playing" }, resume), look);
  ui.show(play({ kind: "paused", reason: "hidden" }, resume), look);
  expect(focused()).toBe("Resume");
  expect(document.body.textContent).toContain(text.play.pausedHidden);
  await vi.waitFor(() => {
    document.dispatchEvent(new KeyboardEvent("keydown", { code: "Escape", key: "Escape" }));
    expect(resume).toHaveBeenCalled();
  });
});

test("unmounting leaves nothing behind", () => {
  const ui = mountUi(document.body);
  ui.show(title, look);
  ui.unmount();
  expect(document.body.childElementCount).toBe(0);
});
