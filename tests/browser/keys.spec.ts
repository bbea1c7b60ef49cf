import { expect, test, type Page } from "@playwright/test";
import { chartOf } from "../../src/core/chart/level-chart.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { neededChords } from "../../src/input/keyboard-check/chords.ts";
import { failingChords, type Board } from "../../src/input/keyboard-check/testing/simulated-keyboard.ts";
import { readLevelById } from "../../tools/shell/levels.ts";
import { checkBoard } from "./board.ts";
import { composeKeys } from "./composition.ts";
import { openDevices } from "./same-chart.ts";

/** Keys: which of them a board can send, which of them are drums, and what an input method makes of them. */

const LEVEL = "dawn-over-the-gate";
const READY = `?level=${LEVEL}&difficulty=hard&lang=en`;

/** The chords of the song that a board does not send, as the screen writes them. */
function failsOf(board: Board): string {
  const level = readLevelById(LEVEL);
  const chart = level.ok ? chartOf(level.value, { left: "hard", right: "hard" }) : level;
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  const chords = failingChords(board, neededChords(chart.value, DEFAULT_BINDINGS));
  return chords.map((chord) => chord.map((code) => code.replace("Key", "")).join("+")).join(", ");
}

async function openCheck(page: Page): Promise<void> {
  await page.goto(READY);
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.getByRole("button", { name: "Check the keyboard" }).click();
}

const kept = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem("nara-duet.settings") ?? "{}") as Record<string, unknown>,
  );

test("a keyboard that drops keys is found out, and the other set that it can send is one key away", async ({
  page,
}) => {
  await openCheck(page);
  await checkBoard(page, "blocking", 125, true);
  const found = page.locator(".check__found");
  await expect(found).toContainText(`Loses a key of: ${failsOf("blocking")}`);
  await expect(found).not.toContainText("Adds a key");
  await expect(found).toContainText("Resolves ±8 ms");
  await expect(page.getByRole("button", { name: "Try another set: Close" })).toBeVisible();
  await page.keyboard.press("Enter");
  await checkBoard(page, "blocking", 125, false);
  await expect(page.getByText("This keyboard sends everything that the song needs.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  const { bindings, devices } = await kept(page);
  expect(bindings).toMatchObject({ left: { hat: "KeyS" }, right: { hat: "KeyL" } });
  // What was found of each set stays with it.
  const checks = Object.entries((devices as { checks: Record<string, { dropped: string[][] }> }).checks);
  expect(checks.map(([keys, { dropped }]) => [keys.includes("KeyA"), dropped.length > 0])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test("a keyboard that invents keys is found out", async ({ page }) => {
  await openCheck(page);
  await checkBoard(page, "ghosting", 1000, false);
  const found = page.locator(".check__found");
  await expect(found).toContainText(`Adds a key that nobody pressed to: ${failsOf("ghosting")}`);
  await expect(found).not.toContainText("Loses a key");
});

test("drums are moved to other keys, swapped, put in sets, and remembered", async ({ page }) => {
  await page.goto(READY);
  await openDevices(page);
  const keys = page.locator(".group--keys");
  const drum = (part: number, name: string) =>
    keys.locator(".drum-list__part").nth(part).getByRole("button", { name });
  // A key that may not be a drum, then a free one.
  await drum(0, "hi-hat").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(keys.getByText("cannot be a drum")).toBeVisible();
  await page.keyboard.press("q");
  await expect(drum(0, "hi-hat")).toHaveText("hi-hat Q");
  // One that is the other player's: they change places, and it is said.
  await drum(0, "hi-hat").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("l");
  await expect(keys.getByText("L was Right’s snare, which now has the key you gave up.")).toBeVisible();
  await expect(drum(1, "snare")).toHaveText("snare Q");
  // With two drums the left player takes a key that is the right player's with four.
  await keys.getByRole("radio", { name: "2 drums" }).click();
  await keys.getByRole("radio", { name: "Lower row" }).click();
  await drum(0, "kick").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("k");
  await expect(keys.getByText("K is wanted by both players")).toBeVisible();
  await page.reload();
  await openDevices(page);
  await expect(drum(0, "hi-hat")).toHaveText("hi-hat L");
  await expect(keys.getByText("K is wanted by both players")).toBeVisible();
  await keys.getByRole("button", { name: "Put all keys back" }).click();
  await expect(drum(0, "hi-hat")).toHaveText("hi-hat A");
  await expect(keys.getByRole("radio", { name: "Spread" })).toBeChecked();
  await expect(keys.getByText("is wanted by both players")).toHaveCount(0);
});

test("names are composed in Japanese and Korean on the jackets screen, and nothing else happens", async ({
  page,
}) => {
  await page.goto("?lang=en");
  await page.getByRole("button", { name: "Jackets" }).click();
  await expect(page.locator("[data-screen=jackets]")).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const rows = (): Promise<string[]> =>
    page
      .locator("[data-current=true], .tile[aria-checked=true]")
      .evaluateAll((all) =>
        all.map((each) => `${each.getAttribute("data-row")} ${each.getAttribute("aria-label")}`),
      );
  const before = await rows();
  const [left, right] = ["left", "right"].map((part) => page.locator(`input[name=name-${part}]`));
  await left!.focus();
  // Keys that are both players' own on this screen, and what leads away from it.
  await composeKeys(session, [
    { code: "KeyS", text: "ｓ" },
    { code: "KeyA", text: "さ" },
    { code: "KeyD", text: "さｄ" },
    { code: "KeyA", text: "さだ" },
    { code: "Space", text: "佐田" },
    { code: "Escape", text: "さだ" },
    { code: "Space", text: "佐田" },
    { code: "Enter", text: null },
  ]);
  await session.send("Input.insertText", { text: "佐田" });
  await expect(left!).toHaveValue("佐田");
  await expect(left!).toBeFocused();
  await right!.focus();
  await composeKeys(session, [
    { code: "KeyS", text: "ㄴ" },
    { code: "KeyK", text: "나" },
    { code: "KeyF", text: "날" },
  ]);
  // The last consonant goes over to the syllable that begins with it.
  await session.send("Input.insertText", { text: "나" });
  await composeKeys(session, [{ code: "KeyK", text: "라" }]);
  await session.send("Input.insertText", { text: "라" });
  await expect(right!).toHaveValue("나라");
  await expect(right!).toBeFocused();
  expect(await rows()).toEqual(before);
  // Outside a composition Enter ends the typing, and does not leave the screen.
  await page.keyboard.press("Enter");
  await expect(right!).not.toBeFocused();
  await expect(page.locator("[data-screen=jackets]")).toBeVisible();
  // With an input method left on, keys outside a field are keys by their place.
  await composeKeys(session, [{ code: "KeyF", text: null }]);
  expect(await rows()).not.toEqual(before);
  expect((await kept(page))["players"]).toMatchObject({ left: { name: "佐田" }, right: { name: "나라" } });
});
