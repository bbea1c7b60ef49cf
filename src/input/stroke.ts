import type { Lane, Part } from "../core/drums.ts";
import type { Device } from "../core/run-format/run-schema.ts";
import type { PageMs } from "../core/time.ts";

/** What people strike. */
export type StrokeDevice = Exclude<Device, "partner">;

/** A drum struck, in page time, from an input device. */
export interface Stroke {
  readonly part: Part;
  readonly lane: Lane;
  /** When the device reported it: the event's own time, not that of its handler. */
  readonly at: PageMs;
  readonly device: StrokeDevice;
  /** How hard, 0 to 1, where the device can tell. */
  readonly force?: number;
}
