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

/** A stroke as the page keeps it. */
interface PageStroke extends Partial<FakeStroke> {
  /** Page times at which it went down, was first read, and comes up. */
  downMs?: number;
  upMs?: number;
  /** The time that the pad told when it was first read, and where song zero was then. */
  toldMs?: number;
  zeroMs?: number;
}

interface FakeWindow {
  fakeStrokes?: PageStroke[];
  /** So many marks of song zero come before the song that is struck along with. */
  fakeAfter?: number;
}

/**
 * Gamepads that are there from the start, and press by themselves what {@link playBy} and {@link pressPad} ask for. As
 * in the API, a pad has one time for all its buttons, that of its last change, and is known only as it was last read;
 * but however long the machine is held up, a button stays down until everybody has read it.
 */
export async function fakeGamepads(page: Page, count: number): Promise<void> {
  await page.addInitScript((pads) => {
    const HELD_MS = 60;
    const SEEN_MS = 30;
    const shared = window as FakeWindow;
    const stamps = Array.from({ length: pads }, () => 0);
    const change = (pad: number, at: number): void => {
      stamps[pad] = Math.max(stamps[pad]!, at);
    };
    const isDown = (stroke: PageStroke, zero: number, now: number): boolean => {
      const downMs = stroke.downMs ?? zero + stroke.atMs!;
      if (downMs > now) return false;
      if (stroke.upMs === undefined) {
        stroke.downMs = downMs;
        stroke.upMs = Math.max(downMs + HELD_MS, now + SEEN_MS);
        change(stroke.device!, downMs);
      }
      if (stroke.upMs > now) return true;
      change(stroke.device!, stroke.upMs);
      return false;
    };
    const padNow = (index: number) => {
      const marks = performance.getEntriesByName("duet:song-zero", "mark") as PerformanceMark[];
      const { fakeStrokes = [], fakeAfter = 0 } = shared;
      const started = marks.length > fakeAfter;
      const zero = started ? (marks.at(-1)!.detail as { pageMs: number }).pageMs : Infinity;
      const now = performance.now();
      const down = fakeStrokes.filter((stroke) => stroke.device === index && isDown(stroke, zero, now));
      for (const stroke of down) {
        stroke.toldMs ??= stamps[index]!;
        stroke.zeroMs ??= zero;
      }
      const buttons = Array.from({ length: 16 }, (_, button) => {
        const pressed = down.some(({ key }) => key === button);
        return { pressed, touched: pressed, value: pressed ? 1 : 0 };
      });
      const timestamp = stamps[index];
      const id = `Fake pad ${index}`;
      return { id, index, connected: true, mapping: "standard", axes: [], buttons, timestamp };
    };
    Object.defineProperty(navigator, "getGamepads", {
      value: () => Array.from({ length: pads }, (_, index) => padNow(index)),
    });
  }, count);
}

/** A stroke along with a song, as the pad told of it. */
export interface ToldStroke extends FakeStroke {
  readonly toldMs: number;
  readonly zeroMs: number;
}

/**
 * What the fake gamepads told of the strokes of a song: their own times, or where the machine was held up over several
 * changes of a pad, the time of the last of those. That is all that anybody can know of a gamepad.
 */
export async function toldByPads(page: Page): Promise<readonly ToldStroke[]> {
  return page.evaluate(() => {
    const { fakeStrokes = [] } = window as FakeWindow;
    return fakeStrokes.filter(({ atMs }) => atMs !== undefined) as ToldStroke[];
  });
}

/** Presses a button of a fake gamepad now; the first press of all is what shows the pads to the page. */
export async function pressPad(page: Page, device: number, key: number): Promise<void> {
  await page.evaluate(
    (stroke) => {
      const shared = window as FakeWindow;
      shared.fakeStrokes ??= [];
      shared.fakeStrokes.push({ ...stroke, downMs: performance.now() });
    },
    { device, key },
  );
  // Until it is up again.
  await page.waitForTimeout(140);
}

/** Tells the page of the fake gamepads, as a browser does when a button is first pressed. */
export async function showPads(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("gamepadconnected")));
}

/** Kits that the browser gives to whoever asks, and that hit by themselves what {@link playBy} asks for. */
export async function fakeKits(page: Page, count: number): Promise<void> {
  await page.addInitScript((kits) => {
    const inputs = Array.from({ length: kits }, (_, index) =>
      Object.assign(new EventTarget(), {
        name: `Fake kit ${index}`,
        state: "connected",
        open: () => Promise.resolve(),
      }),
    );
    const access = Object.assign(new EventTarget(), {
      inputs: new Map(inputs.map((input) => [input.name, input])),
    });
    const asked = { count: 0, state: "prompt" as PermissionState };
    Object.assign(window, { midiAsked: asked });
    Object.defineProperty(navigator, "permissions", { value: { query: () => Promise.resolve(asked) } });
    Object.defineProperty(navigator, "requestMIDIAccess", {
      value: () => {
        asked.count++;
        return asked.state === "denied" ? Promise.reject(new Error("denied")) : Promise.resolve(access);
      },
    });
    const hit = (kit: number, data: number[], timeStamp: number): void => {
      const event = Object.assign(new Event("midimessage"), { data: new Uint8Array(data) });
      Object.defineProperty(event, "timeStamp", { value: timeStamp });
      inputs[kit]?.dispatchEvent(event);
    };
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

/**
 * Lets the fake gamepads or kits strike at song times, once there are any: before the song is started.
 *
 * @param after so many marks of song zero go by before: those of a song that has been paused.
 */
export async function playBy(page: Page, strokes: readonly FakeStroke[], after = 0): Promise<void> {
  await page.evaluate(([fakeStrokes, fakeAfter]) => Object.assign(window, { fakeStrokes, fakeAfter }), [
    strokes.slice(),
    after,
  ] as const);
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
