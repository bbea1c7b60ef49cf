import { numberIn, pluralIn, signedIn } from "../formats.ts";

const size = (value: number): string => `${numberIn("en", Math.abs(value))} ms`;
const side = (value: number): string => (value < 0 ? "early" : "late");

/** Everything about measuring this machine. */
export const enCalibration = {
  heading: "Measure the offset",
  open: "Measure it by tapping",
  intro:
    "Tap along with the beat: any of your drums or the space bar, any button of a gamepad, a pad of a drum kit, or the touch screen. Sixteen taps or more. Two may tap at once; each kind of device is counted for itself.",
  introOf: (device: string): string =>
    `Tap along with the beat, on this device: ${device}. Sixteen taps or more. Whatever else taps is counted for itself.`,
  tapNow: "Tap now. It shows here what was heard.",
  sound: "To the sound",
  light: "To the light",
  lightIntro: "Now tap along with the lantern. There is nothing to hear.",
  start: "Start",
  stop: "Stop",
  taps: (count: number): string => pluralIn("en", count, { one: "# tap", other: "# taps" }),
  more: (count: number): string => `${numberIn("en", count)} to go`,
  result: (late: number, sure: number): string =>
    late === 0
      ? `In time, sure to within ${size(sure)}.`
      : `${size(late)} ${side(late)} (median), sure to within ${size(sure)}.`,
  rejected: (count: number): string =>
    pluralIn("en", count, { one: "# tap left out as an outlier.", other: "# taps left out as outliers." }),
  unsure: "That is not sure enough yet. Go on tapping.",
  setInput: (offset: number): string => `Set the input offset to ${signedIn("en", offset)} ms`,
  setInputOf: (device: string, offset: number): string =>
    `Set the offset of ${device} to ${signedIn("en", offset)} ms`,
  nowIs: (offset: number): string => `It is ${signedIn("en", offset)} ms now; leave it to keep that.`,
  changed: (device: string, from: number, to: number): string =>
    `The offset of ${device} is now ${signedIn("en", to)} ms; it was ${signedIn("en", from)} ms.`,
  putBack: "Put it back",
  setVisual: (offset: number): string => `Set the visual offset to ${signedIn("en", offset)} ms`,
  visualNeedsSound: "Tap to the sound first: the light is compared with it.",
  done: "Set.",
  lantern: "Lantern that lights on the beat",
  runHeading: "Early or late",
  runWas: (late: number, sure: number): string =>
    `Your hits were ${size(late)} ${side(late)} (median, sure to within ${size(sure)}). That may be this machine. Sync stays the same either way.`,
  slowOutput: (latency: number): string =>
    `This sound output is ${size(latency)} late. Wireless headphones often are; wired ones help you play in time.`,
};

export type CalibrationText = typeof enCalibration;
