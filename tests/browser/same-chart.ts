import { expect, type Page } from "@playwright/test";
import type { Note } from "../../src/core/chart/chart.ts";
import type { Lane } from "../../src/core/drums.ts";
import { playedWith } from "../../src/core/testing/builders.ts";
import { naiveSync } from "../oracle/naive-sync.ts";
import { waitForRunEnd } from "./robot.ts";
import { serveShortSong, SHORT_SONG, shortChart } from "./short-song.ts";

/** One chart, played with known errors by everything that can be struck: the same sync. */

export const SPEED_PERCENT = 125;
const SONG = `?level=${SHORT_SONG}&difficulty=hard&speed=1.25&lang=en`;
export const HARD = { left: "hard", right: "hard" } as const;
export const chart = shortChart(HARD, SPEED_PERCENT);

type ErrorOf = (note: Note, index: number) => number;

/** Known errors that differ from note to note and between the players: −15 to 24 ms. */
const errorOf: ErrorOf = ({ part }, index) =>
  part === "left" ? ((index * 7) % 31) - 15 : ((index * 11) % 31) - 6;

/** The same from moment to moment: a hand strikes a chord at once. */
export const padErrorOf: ErrorOf = (note) => errorOf(note, Math.round(note.noteMs / 100));

/** Each note as something to strike. */
export const strokesOf = <T>(
  make: (note: Note, atMs: number) => T,
  notes: readonly Note[] = chart.notes,
  error: ErrorOf = errorOf,
): readonly T[] => notes.map((note, index) => make(note, note.noteMs + error(note, index)));

export async function open(page: Page, settings: object = {}, bars: 2 | 8 = 8): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem("nara-duet.settings", JSON.stringify(kept));
  }, settings);
  await serveShortSong(page, bars);
  await page.goto(SONG);
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
}

export async function expectSameSync(page: Page): Promise<void> {
  const end = await waitForRunEnd(page);
  expect(end.strays).toEqual({ left: 0, right: 0 });
  expect(Math.abs(end.sync - naiveSync(chart, playedWith(chart, errorOf)))).toBeLessThanOrEqual(5);
}

/** Of a gamepad as on every console. */
export const BUTTONS: Readonly<Record<Lane, number>> = { kick: 0, snare: 1, hat: 2, crash: 3 };
export const deviceOf = ({ part }: Note): number => (part === "left" ? 0 : 1);

/** Goes from the ready screen to that of keys and devices. */
export async function openDevices(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Change the offset" }).click();
  await page.getByRole("button", { name: "Keys, pads and drums" }).click();
  await expect(page.locator("[data-screen=devices]")).toBeVisible();
}
