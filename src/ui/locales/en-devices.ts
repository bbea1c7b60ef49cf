import type { Device } from "../../core/run-format/run-schema.ts";
import { pluralIn } from "../formats.ts";
import type { Layout } from "../devices/keyboard-layouts.ts";

/** Keyboards, gamepads, electronic drums and touch screens. */
export const enDevices = {
  kind: {
    keyboard: "keyboard",
    gamepad: "gamepad",
    midi: "electronic drums",
    touch: "touch screen",
    partner: "simulated partner",
  } satisfies Record<Device, string>,
  pausedLost: "A gamepad or a drum kit went away, so the song waited for you.",
  thinned: (keys: number): string =>
    `Played with at most ${keys} keys at a time, for this keyboard. Such a run is not kept as a best.`,
  mixed: (left: string, right: string): string =>
    `Left played on ${left}, right on ${right}. Their delays differ, so sync depends on both offsets being right.`,
  heading: "Keys and devices",
  open: "Keys, pads and drums",
  openHelp: "Choose your keys, check the keyboard, and connect gamepads, electronic drums or a touch screen.",
  picture: "Keyboard",
  keys: "Keys",
  lanes: "Number of drums",
  lanesShort: (count: number): string => pluralIn("en", count, { one: "# drum", other: "# drums" }),
  layout: "Printed on the keys",
  layouts: {
    own: "My keyboard",
    qwerty: "QWERTY",
    azerty: "AZERTY",
    qwertz: "QWERTZ",
    dvorak: "Dvorak",
    jis: "JIS",
    korean: "Korean",
  } satisfies Record<Layout, string>,
  preset: "Sets of keys",
  presets: {
    spread: "Spread",
    close: "Close",
    "left-handed": "Left-handed",
    "one-handed": "One hand each",
    numpad: "Right on the number pad",
    lower: "Lower row",
    digits: "Digits",
  },
  bindHelp: "Pick a drum, then press its new key or point at it.",
  waiting: (name: string, drum: string): string => `Press the new key for ${name}’s ${drum}. Esc leaves it.`,
  notAllowed: (key: string): string =>
    `${key} cannot be a drum: the browser or the game needs it, or not every keyboard has it.`,
  swapped: (key: string, name: string, drum: string): string =>
    `${key} was ${name}’s ${drum}, which now has the key you gave up.`,
  conflict: (key: string): string => `${key} is wanted by both players when their numbers of drums differ.`,
  reset: "Put all keys back",
  checkKeyboard: "Check the keyboard",
  checked: (resolution: string): string => `These keys were checked: ${resolution}`,
  check: {
    heading: "Keyboard check",
    why: (song: string): string =>
      `Many keyboards lose a key when several are held at once; hold the lit keys together and this finds out whether yours can play ${song}.`,
    hold: (keys: string): string => `Both of you, hold together: ${keys}`,
    again: (keys: string): string => `Something was missing. Once more, hold together: ${keys}`,
    release: "Let go of everything.",
    drum: (done: number, of: number): string => `Now drum on your keys as you like: ${done} of ${of}`,
    skip: "Skip the drumming",
    allSent: (count: number): string =>
      count === 0
        ? "This song never asks for two keys at once, so every keyboard can play it."
        : "This keyboard sends everything that the song needs.",
    someFail: "This keyboard cannot send everything that the song needs.",
    dropped: (chords: string): string => `Loses a key of: ${chords}`,
    ghosted: (chords: string): string => `Adds a key that nobody pressed to: ${chords}`,
    rest: (count: number): string =>
      pluralIn("en", count, { one: "# other chord arrives.", other: "# other chords arrive." }),
    resolution: (ms: number): string => `Resolves ±${ms} ms.`,
    resolutionUnknown: "Its timing was not measured.",
    useOther: (name: string): string => `Use another set that works: ${name}`,
    tryOther: (name: string): string => `Try another set: ${name}`,
    thin: (keys: number): string => `Play at most ${keys} keys at a time`,
    thinnedTo: (keys: number): string =>
      `Songs are played with at most ${keys} keys at a time, and the run says so.`,
    whole: "Play songs as they are written",
    repeat: "Check again",
    done: "Done",
  },
  pads: "Gamepads",
  noPads: "No gamepad is seen. Connect one and press any of its buttons.",
  padSingle: "A single gamepad is for",
  both: "Both",
  swap: "Swap the players",
  learn: "Learn a drum",
  learnHelp: "Pick a drum, then strike it.",
  learning: (name: string, drum: string): string => `Strike ${name}’s ${drum} now. Esc leaves it.`,
  forget: "Forget what was learned",
  learnedCount: (count: number): string => pluralIn("en", count, { one: "# learned", other: "# learned" }),
  midi: "Electronic drums",
  midiOn: "Listen to MIDI",
  midiMissing: "This browser has no MIDI.",
  midiDenied:
    "MIDI was not allowed. Allow it in the browser’s settings for this page, then switch it on again.",
  noKits: "No drum kit is seen. Connect it by USB or through a MIDI interface.",
  kitSingle: "A single kit is for",
  split: "Both, split",
  splitNote: "Right begins at note",
  lastHit: (drum: string): string => `Last stroke: ${drum}`,
  force: "Force",
  touch: "Touch screen",
  touchPads: "Pads on the screen",
  auto: "By itself",
  table: "Table mode",
  tableHelp:
    "For two who face each other: the screen lies flat between you, and each half is turned to its player.",
  near: "At the lower edge sits",
  turn: "Turn to me",
  offsets: "Offsets of devices",
  offsetsHelp: "A device that has none of its own uses the keyboard’s.",
  offsetOf: (device: string): string => `Input offset: ${device}`,
  overlay: {
    heading: "Timing",
    errors: "Errors",
    frame: "Frame",
    mapping: "Clock mapping",
    latency: "Output latency",
    resolution: "Device resolution",
    unknown: "not known yet",
  },
};

export type DevicesText = typeof enDevices;
