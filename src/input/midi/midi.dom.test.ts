// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { pageMs } from "../../core/time.ts";
import { listenToMidi, type Midi } from "./midi.ts";
import type { MidiNote } from "./midi-message.ts";

/** An input of MIDI, and what comes in by it. */
class FakeInput extends EventTarget {
  state = "connected";
  opened = 0;
  constructor(readonly name: string) {
    super();
  }
  open(): Promise<void> {
    this.opened++;
    return Promise.resolve();
  }
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
  inputs.set("a", new FakeInput("TD-07"));
  inputs.set("b", new FakeInput("DTX"));
});

function listen(): Midi {
  return listenToMidi(access as unknown as MIDIAccess, {
    now: () => pageMs(5000),
    onHit: (note) => notes.push(note),
    onChange: (lost) => changes.push(lost),
  });
}
const hit = (input: string, data: readonly number[], timeStamp = 4990): void => {
  const event = Object.assign(new Event("midimessage"), { data: new Uint8Array(data) });
  Object.defineProperty(event, "timeStamp", { value: timeStamp });
  inputs.get(input)?.dispatchEvent(event);
};

test("a hit has its kit, its note, its force and the time stamp of the driver", () => {
  const midi = listen();
  hit("b", [0x99, 38, 90], 4987.5);
  expect(notes).toEqual([{ kit: 1, channel: 10, note: 38, velocity: 90, at: 4987.5 }]);
  expect(midi.names()).toEqual(["TD-07", "DTX"]);
});

test("a kit that goes is told, and the other counts from the start", () => {
  listen();
  inputs.get("a")!.state = "disconnected";
  access.dispatchEvent(new Event("statechange"));
  expect(changes).toEqual([true]);
  hit("b", [0x99, 38, 90]);
  expect(notes[0]?.kit).toBe(0);
});

test("nothing is heard after the end", () => {
  const midi = listen();
  midi.stop();
  hit("a", [0x99, 38, 90]);
  expect(notes).toEqual([]);
});

test("one who stops listening leaves the others theirs", () => {
  const first = listen();
  listen();
  first.stop();
  hit("a", [0x99, 38, 90]);
  expect(notes.length).toBe(1);
});

test("inputs are opened, also those that come later", () => {
  listen();
  inputs.set("c", new FakeInput("Pad"));
  access.dispatchEvent(new Event("statechange"));
  expect([...inputs.values()].every(({ opened }) => opened > 0)).toBe(true);
  expect(changes).toEqual([false]);
});
