import type { CDPSession, Page } from "@playwright/test";
import { waitForSongZero } from "./robot.ts";

/** Something to be struck at a song time. */
export interface FakeStroke {
  readonly atMs: number;
  /** The gamepad or the kit, from 0. */
  readonly device: number;
  /** The button or the note. */
  readonly key: number;
}

/** Gamepads that are there from the start, and press by themselves what {@link playBy} asks for. */
export async function fakeGamepads(page: Page, count: number): Promise<void> {
  await page.addInitScript((pads) => {
    const HELD_MS = 60;
    const strokes = () => (window as { fakeStrokes?: FakeStroke[] }).fakeStrokes ?? [];
    // However long the machine is held up, a button stays down until it has been read once.
    const readAlready = new Set<FakeStroke>();
    const padNow = (index: number) => {
      const now = performance.now();
      const mark = performance.getEntriesByName("duet:song-zero", "mark").at(-1) as
        PerformanceMark | undefined;
      const zero = (mark?.detail as { pageMs: number } | undefined)?.pageMs ?? Infinity;
      const down = strokes().filter((stroke) => {
        const struckMs = zero + stroke.atMs;
        if (stroke.device !== index || struckMs > now) return false;
        return now < struckMs + HELD_MS || !readAlready.has(stroke);
      });
      for (const stroke of down) readAlready.add(stroke);
      const buttons = Array.from({ length: 16 }, (_, button) => {
        const pressed = down.some(({ key }) => key === button);
        return { pressed, touched: pressed, value: pressed ? 1 : 0 };
      });
      const timestamp = Math.max(0, ...down.map(({ atMs }) => zero + atMs));
      return {
        id: `Fake pad ${index}`,
        index,
        connected: true,
        mapping: "standard",
        axes: [],
        buttons,
        timestamp,
      };
    };
    Object.defineProperty(navigator, "getGamepads", {
      value: () => Array.from({ length: pads }, (_, index) => padNow(index)),
    });
  }, count);
}

/** Kits that the browser gives to whoever asks, and that hit by themselves what {@link playBy} asks for. */
export async function fakeKits(page: Page, count: number): Promise<void> {
  await page.addInitScript((kits) => {
    const inputs = Array.from({ length: kits }, (_, index) => ({
      name: `Fake kit ${index}`,
      state: "connected",
      onmidimessage: null as ((event: { data: Uint8Array; timeStamp: number }) => void) | null,
    }));
    const access = Object.assign(new EventTarget(), {
      inputs: new Map(inputs.map((input) => [input.name, input])),
    });
    Object.defineProperty(navigator, "requestMIDIAccess", { value: () => Promise.resolve(access) });
    const hit = (kit: number, data: number[], timeStamp: number): void =>
      inputs[kit]?.onmidimessage?.({ data: new Uint8Array(data), timeStamp });
    const played = new Set<FakeStroke>();
    setInterval(() => {
      const mark = performance.getEntriesByName("duet:song-zero", "mark").at(-1) as
        PerformanceMark | undefined;
      const zero = (mark?.detail as { pageMs: number } | undefined)?.pageMs ?? Infinity;
      for (const stroke of (window as { fakeStrokes?: FakeStroke[] }).fakeStrokes ?? []) {
        const timeStamp = zero + stroke.atMs;
        if (played.has(stroke) || performance.now() < timeStamp) continue;
        played.add(stroke);
        hit(stroke.device, [0x99, stroke.key, 90], timeStamp);
        hit(stroke.device, [0x89, stroke.key, 0], timeStamp);
      }
    }, 5);
  }, count);
}

/** Lets the fake gamepads or kits strike at song times, once there are any: before the song is started. */
export async function playBy(page: Page, strokes: readonly FakeStroke[]): Promise<void> {
  await page.evaluate((all) => Object.assign(window, { fakeStrokes: all }), strokes.slice());
}

/** A finger that comes down at a song time, on the middle of a pad. */
export interface Finger {
  readonly atMs: number;
  readonly drum: string;
}

/** How long after the last finger of a group came down all of them are lifted, in milliseconds. */
const FINGER_DOWN_MS = 40;

/** Real touch events, as many fingers at once as the song asks for, at the times that the events carry. */
export async function playByTouch(page: Page, fingers: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = await page.evaluate(() => performance.timeOrigin);
  const zeroMs = await waitForSongZero(page);
  const places = await padPlaces(page);
  const sent: Promise<unknown>[] = [];
  for (const group of groupsOf(fingers)) {
    const touchPoints: { x: number; y: number; id: number }[] = [];
    for (const [id, { atMs, drum }] of group.entries()) {
      touchPoints.push({ ...places[drum]!, id });
      sent.push(...(await touchAt(session, "touchStart", touchPoints.slice(), origin + zeroMs + atMs)));
    }
    const lastMs = group.at(-1)!.atMs;
    sent.push(...(await touchAt(session, "touchEnd", [], origin + zeroMs + lastMs + FINGER_DOWN_MS)));
  }
  await Promise.all(sent);
  await session.detach();
}

/** Fingers that are down together. */
function groupsOf(fingers: readonly Finger[]): readonly (readonly Finger[])[] {
  const groups: Finger[][] = [];
  for (const finger of fingers.toSorted((a, b) => a.atMs - b.atMs)) {
    const last = groups.at(-1);
    if (last && finger.atMs <= last.at(-1)!.atMs + FINGER_DOWN_MS) last.push(finger);
    else groups.push([finger]);
  }
  return groups;
}

/** Waits for its time, sends a touch event, and leaves the answer to whoever wants it. */
async function touchAt(
  session: CDPSession,
  type: "touchStart" | "touchEnd",
  touchPoints: { x: number; y: number; id: number }[],
  dueAt: number,
): Promise<Promise<unknown>[]> {
  while (Date.now() < dueAt) await sleep(Math.min(20, Math.max(1, dueAt - Date.now())));
  return [session.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: dueAt / 1000 })];
}

async function padPlaces(page: Page): Promise<Readonly<Record<string, { x: number; y: number }>>> {
  const pads = await page.locator("[data-drum]").all();
  const places = await Promise.all(
    pads.map(async (pad) => {
      const box = (await pad.boundingBox())!;
      const name = (await pad.getAttribute("data-drum"))!;
      return [name, { x: box.x + box.width / 2, y: box.y + box.height / 2 }] as const;
    }),
  );
  return Object.fromEntries(places);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
