// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { songToCheck, thinSongs } from "../keyboard-checks.ts";
import type { Page, ReadyPage } from "../page.ts";
import { practicePageOf } from "../practice/practice-plan.ts";
import { songBehind, withSongBehind } from "../song-behind.ts";
import { aDesk, anEntry } from "../testing/a-desk.ts";
import { aSetup } from "../testing/a-setup.ts";
import { anAnswer } from "../testing/an-answer.ts";
import { keyboardCheckPage } from "./keyboard-check-page.tsx";
import { practicePage } from "./practice-pages.tsx";
import { readyPage } from "./song-pages.tsx";

/** The song that was chosen last is another than the one that is being got ready for. */
const another = aSetup({ levelId: "another" });
const LAST_CHOSEN = {
  choice: another.choice,
  catalogue: [
    anEntry("another", { ...another.level, title: { en: "Another", ja: "", ko: "" } }),
    anEntry("first-steps", another.level),
  ],
};
const TITLE: Page = { kind: "title" };
const answer: ReadyPage = { kind: "ready", setup: anAnswer(0).setup, back: TITLE };
const song: ReadyPage = { kind: "ready", setup: aSetup() };

afterEach(() => render(null, document.body));

function pressEscape(): void {
  const event = new KeyboardEvent("keydown", { code: "Escape", bubbles: true });
  void act(() => void document.dispatchEvent(event));
}

test("practice goes back to the page that it was entered from, answer and all", () => {
  const { desk, pages } = aDesk(LAST_CHOSEN);
  practicePage(desk, practicePageOf(answer.setup, answer)).props.onBack();
  expect(pages.at(-1)).toBe(answer);
});

test("who practises a song another way is got ready for it that way; an answer stays one", () => {
  const { desk, pages, chosen } = aDesk();
  for (const ready of [song, answer])
    practicePage(desk, practicePageOf(ready.setup, ready)).props.solo.onPartner("friend");
  expect(pages.map((page) => songBehind(page)?.choice.partner)).toEqual(["friend", "pro"]);
  expect(pages.map((page) => page.kind === "practice" && page.setup.choice.partner)).toEqual([
    "friend",
    "friend",
  ]);
  expect(chosen).toEqual([{ partner: "friend" }, { partner: "friend" }]);
});

test("the ready page of an answer goes back to what it answers", () => {
  const { desk, pages } = aDesk(LAST_CHOSEN);
  void act(() => render(readyPage(desk, answer), document.body));
  pressEscape();
  expect(pages).toEqual([TITLE]);
});

test("a keyboard is checked for the song that is behind, and Escape goes back to it", () => {
  const { desk, pages } = aDesk(LAST_CHOSEN);
  const page = { kind: "keyboard-check", back: { kind: "devices", back: answer } } as const;
  void act(() => render(keyboardCheckPage(desk, page), document.body));
  expect(document.body.textContent).toContain("First Steps");
  pressEscape();
  expect(pages.at(-1)).toBe(page.back);
});

test("an answer is checked for the half that is played, and nothing of it can be left out", () => {
  const { desk } = aDesk(LAST_CHOSEN);
  const checked = songToCheck(desk, songBehind(answer));
  expect(checked?.fixed).toBe(true);
  expect(new Set(checked?.chart.notes.map(({ part }) => part))).toEqual(new Set(["right"]));
  expect(songToCheck(desk)).toMatchObject({ levelId: "another", fixed: false });
});

test("a song that is thinned in the check is thinned on the ready page behind it", () => {
  const { desk, pages, chosen } = aDesk();
  thinSongs(desk, { kind: "keyboard-check", back: song }, 2);
  expect(pages.map((page) => [page.kind, songBehind(page)?.choice.mostKeys])).toEqual([
    ["keyboard-check", 2],
  ]);
  expect(chosen).toMatchObject([{ devices: { mostKeys: 2 } }, { mostKeys: 2 }]);
  thinSongs(desk, { kind: "keyboard-check", back: TITLE }, null);
  expect(pages).toHaveLength(1);
});

test("another setup finds the ready page behind any page", () => {
  const thinned = aSetup({ mostKeys: 2 });
  const page: Page = { kind: "keyboard-check", back: { kind: "settings", back: song } };
  expect(songBehind(withSongBehind(page, thinned))).toBe(thinned);
  expect(withSongBehind({ kind: "settings", back: TITLE }, thinned)).toEqual({
    kind: "settings",
    back: TITLE,
  });
});
