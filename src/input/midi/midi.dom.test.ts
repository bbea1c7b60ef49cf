// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { pageMs } from "../../core/time.ts";
import { listenToMidi, type Midi } from "./midi.ts";
import type { MidiNote } from "./midi-message.ts";

interface FakeInput {
  readonly name: string;
  state: string;
  onmidimessage: ((event: { data: Uint8Array; timeStamp: number }) => void) | null;
}

let notes: MidiNote[] = [];
let changes: boolean[] = [];
const inputs = new Map<string, FakeInput>();
let access: EventTarget & { inputs: typeof inputs };

beforeEach(() => {
  notes = [];
  changes = [];
  inputs.clear();
  access = Object.assign(new EventTarget(), { inputs });
  inputs.set("a", { name: "TD-07", state: "connected", onmidimessage: null });
  inputs.set("b", { name: "DTX", state: "connected", onmidimessage: null });
});

async function listen(): Promise<Midi> {
  const browser = { requestMIDIAccess: () => Promise.resolve(access as unknown as MIDIAccess) };
  const midi = await listenToMidi(browser, {
    now: () => pageMs(5000),
    onHit: (note) => notes.push(note),
    onChange: (lost) => changes.push(lost),
  });
  if (typeof midi === "string") throw new Error(midi);
  return midi;
}
const hit = (input: string, data: readonly number[], timeStamp = 4990): void =>
  inputs.get(input)?.onmidimessage?.({ data: new Uint8Array(data), timeStamp });

test("a hit has its kit, its note, its force and the time stamp of the driver", async () => {
  const midi = await listen();
  hit("b", [0x99, 38, 90], 4987.5);
  expect(notes).toEqual([{ kit: 1, channel: 10, note: 38, velocity: 90, at: 4987.5 }]);
  expect(midi.names()).toEqual(["TD-07", "DTX"]);
});

test("a kit that goes is told, and the other counts from the start", async () => {
  await listen();
  inputs.get("a")!.state = "disconnected";
  access.dispatchEvent(new Event("statechange"));
  expect(changes).toEqual([true]);
  hit("b", [0x99, 38, 90]);
  expect(notes[0]?.kit).toBe(0);
});

test("nothing is heard after the end", async () => {
  const midi = await listen();
  midi.stop();
  hit("a", [0x99, 38, 90]);
  expect(notes).toEqual([]);
});

test("a browser without MIDI, or one that refuses, says so", async () => {
  const options = { now: () => pageMs(0), onHit: () => undefined, onChange: () => undefined };
  expect(await listenToMidi({}, options)).toBe("missing");
  const refusing = { requestMIDIAccess: () => Promise.reject(new Error("no")) };
  expect(await listenToMidi(refusing, options)).toBe("denied");
});
