import type { ForBoth, Part } from "../core/drums.ts";
import { resolutionOf } from "./resolution.ts";
import type { Stroke, StrokeDevice } from "./stroke.ts";

/** What one player struck with. */
export interface DeviceUse {
  /** The device of most strokes; the keyboard when there were none. */
  readonly device: StrokeDevice;
  /** How coarse the times of that device are, in whole milliseconds; `null` where it can't be told. */
  readonly resolutionMs: number | null;
}

/** Remembers what each player strikes with. */
export interface StrokeTally {
  readonly add: (stroke: Stroke) => void;
  /** @param sampledMs how far apart readings of a device that has to be read are, where there is such a thing. */
  readonly use: (sampledMs: Partial<Record<StrokeDevice, number | null>>) => ForBoth<DeviceUse>;
  /** What has been struck with so far. */
  readonly devices: () => readonly StrokeDevice[];
  /** How coarse the times of all strokes of a device so far are, in milliseconds; `null` where it can't be told. */
  readonly resolution: (device: StrokeDevice) => number | null;
}

export function createStrokeTally(): StrokeTally {
  const strokes: Stroke[] = [];
  const timesOf = (device: StrokeDevice): number[] =>
    strokes.filter((stroke) => stroke.device === device).map(({ at }) => at);
  const useOf = (part: Part, sampledMs: Partial<Record<StrokeDevice, number | null>>): DeviceUse => {
    const device = mostUsed(strokes.filter((stroke) => stroke.part === part));
    const sampled = sampledMs[device] ?? null;
    // Both players' strokes, as both go through the one device.
    const told = resolutionOf(timesOf(device));
    const coarser = sampled === null ? told : Math.max(sampled, told ?? 0);
    return { device, resolutionMs: coarser === null ? null : Math.round(coarser) };
  };
  return {
    add: (stroke) => void strokes.push(stroke),
    use: (sampledMs) => ({ left: useOf("left", sampledMs), right: useOf("right", sampledMs) }),
    devices: () => [...new Set(strokes.map(({ device }) => device))],
    resolution: (device) => resolutionOf(timesOf(device)),
  };
}

function mostUsed(strokes: readonly Stroke[]): StrokeDevice {
  const counts = new Map<StrokeDevice, number>();
  for (const { device } of strokes) counts.set(device, (counts.get(device) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "keyboard";
}
