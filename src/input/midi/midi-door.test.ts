import { expect, test, vi } from "vitest";
import { createMidiDoor, type MidiBrowser } from "./midi-door.ts";

const ACCESS = { inputs: new Map() } as unknown as MIDIAccess;

function aBrowser(state: PermissionState | null, answer: "yes" | "no" = "yes") {
  const request = vi.fn<() => Promise<MIDIAccess>>(() =>
    answer === "yes" ? Promise.resolve(ACCESS) : Promise.reject(new Error("no")),
  );
  const query = () => (state === null ? Promise.reject(new TypeError("midi")) : Promise.resolve({ state }));
  const browser = { requestMIDIAccess: request, permissions: { query } } as unknown as MidiBrowser;
  return { request, door: createMidiDoor(browser) };
}

test("it is asked for once, whatever is played after", async () => {
  const { door, request } = aBrowser("prompt");
  expect(await door.open(true)).toBe(ACCESS);
  for (let song = 0; song < 3; song++) expect(await door.open(false)).toBe(ACCESS);
  expect(request).toHaveBeenCalledTimes(1);
});

test.each([
  { state: "prompt", found: "unasked", asked: 0 },
  { state: "denied", found: "denied", asked: 0 },
  { state: "granted", found: ACCESS, asked: 1 },
  // A browser that does not tell has to be asked.
  { state: null, found: ACCESS, asked: 1 },
] as const)("a song finds permission $state: $found", async ({ state, found, asked }) => {
  const { door, request } = aBrowser(state);
  expect(await door.open(false)).toBe(found);
  expect(request).toHaveBeenCalledTimes(asked);
});

test("a refusal stands for all songs, until somebody asks for MIDI again", async () => {
  const { door, request } = aBrowser(null, "no");
  for (let song = 0; song < 3; song++) expect(await door.open(false)).toBe("denied");
  expect(request).toHaveBeenCalledTimes(1);
  expect(await door.open(true)).toBe("denied");
  expect(request).toHaveBeenCalledTimes(2);
});

test("a browser without MIDI says so", async () => {
  expect(await createMidiDoor({}).open(true)).toBe("missing");
});

test("several who want it at once are one question", async () => {
  const { door, request } = aBrowser("prompt");
  const answers = await Promise.all([door.open(true), door.open(true), door.open(false)]);
  expect(answers).toEqual([ACCESS, ACCESS, ACCESS]);
  expect(request).toHaveBeenCalledTimes(1);
});
