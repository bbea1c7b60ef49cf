import type { DeviceSettings } from "../persistence/device-settings.ts";
import type { StrokeDevice } from "../input/stroke.ts";

/** The settings that offsets are kept in. */
interface OffsetSettings {
  /** The keyboard's, and that of every device which has none of its own. */
  readonly inputOffsetMs: number;
  readonly devices: DeviceSettings;
}

/** The input offset of a device, in milliseconds; positive where it is late. */
export function inputOffsetOf({ inputOffsetMs, devices }: OffsetSettings, device: StrokeDevice): number {
  return device === "keyboard" ? inputOffsetMs : (devices.offsetsMs[device] ?? inputOffsetMs);
}

/** A device's own offset in milliseconds, as {@link withInputOffset} takes it; `null` where it has the keyboard's. */
export function ownOffsetOf({ inputOffsetMs, devices }: OffsetSettings, device: StrokeDevice): number | null {
  return device === "keyboard" ? inputOffsetMs : devices.offsetsMs[device];
}

/**
 * The change of settings that gives a device its own offset: what a calibration test found.
 *
 * @param offsetMs whole milliseconds from −500 to 500; `null` puts the device back to the keyboard's offset.
 */
export function withInputOffset(
  { devices }: OffsetSettings,
  device: StrokeDevice,
  offsetMs: number | null,
): Partial<OffsetSettings> {
  if (device === "keyboard") return { inputOffsetMs: offsetMs ?? 0 };
  return { devices: { ...devices, offsetsMs: { ...devices.offsetsMs, [device]: offsetMs } } };
}
