import { expect, type CDPSession, type Page } from "@playwright/test";
import type { KeyEvent } from "../../src/input/keyboard-check/hold.ts";
import {
  simulatedKeyboard,
  type Board,
  type SimulatedKeyboard,
} from "../../src/input/keyboard-check/testing/simulated-keyboard.ts";

/** How long two people hold what they were asked for, and how long a stroke lasts, in milliseconds. */
const HELD_MS = 60;
const STROKE_MS = 25;

/** Does on a simulated keyboard what the screen of the check asks for, until it says what it found. */
export async function checkBoard(page: Page, board: Board, hertz: number, drum: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const keyboard = simulatedKeyboard(board, hertz);
  const said = page.locator(".check__now");
  const found = page.locator(".check__found");
  await expect(said).toContainText(/hold together/);
  while ((await found.count()) === 0) {
    const asked = (await said.textContent()) ?? "";
    if (/drum on your keys/.test(asked)) await drumOn(page, session, keyboard, drum);
    else await holdAsked(page, session, keyboard, asked);
  }
  await session.detach();
}

/** Presses the keys that are lit, waits until that has been seen, and lets go. */
async function holdAsked(
  page: Page,
  session: CDPSession,
  keyboard: SimulatedKeyboard,
  asked: string,
): Promise<void> {
  const lit = page.locator(".picture__key--wanted, .picture__key--missing");
  const codes = await lit.evaluateAll((keys) => keys.map((key) => key.getAttribute("data-code") ?? ""));
  const { pressing, lettingGo } = keyboard.hold(codes, Date.now(), HELD_MS);
  await send(session, pressing);
  const said = page.locator(".check__now");
  await expect(said).not.toHaveText(asked);
  const release = (await said.textContent()) ?? "";
  await send(session, lettingGo);
  await expect(said).not.toHaveText(release);
}

async function drumOn(
  page: Page,
  session: CDPSession,
  keyboard: SimulatedKeyboard,
  drum: boolean,
): Promise<void> {
  if (!drum) return page.getByRole("button", { name: "Skip the drumming" }).click();
  const found = page.locator(".check__found");
  while ((await found.count()) === 0) {
    const { pressing, lettingGo } = keyboard.hold(["KeyS", "KeyK"], Date.now(), STROKE_MS);
    await send(session, [...pressing, ...lettingGo]);
  }
}

/** What the keyboard sends, at the times that it says. */
async function send(session: CDPSession, events: readonly KeyEvent[]): Promise<void> {
  for (const { code, down, at } of events) {
    while (Date.now() < at) await new Promise((resolve) => setTimeout(resolve, Math.max(1, at - Date.now())));
    const key = code === "Semicolon" ? ";" : code.replace("Key", "").toLowerCase();
    const type = down ? "keyDown" : "keyUp";
    await session.send("Input.dispatchKeyEvent", { type, code, key, timestamp: at / 1000 });
  }
}
