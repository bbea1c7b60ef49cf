import type { Run } from "../core/run-format/run-schema.ts";
import type { Text } from "../ui/text.ts";

/** What has to be said of how a run was played, besides its numbers. */
export function runRemarks({ mostKeys, players, flags, speedPercent }: Run, text: Text): readonly string[] {
  const { left, right } = players;
  const { open, runs } = text.share;
  // Halves that were played apart come from two machines anyway, and both offsets are named with that.
  const together = !flags.apart && left.device !== "partner" && right.device !== "partner";
  const remarks: string[] = [];
  if (flags.apart) remarks.push(open.apart(left.inputOffsetMs, right.inputOffsetMs));
  if (flags.practice) remarks.push(runs.practised(text.percent(speedPercent / 100)));
  if (flags.paused) remarks.push(open.paused);
  if (mostKeys !== null) remarks.push(text.devices.thinned(mostKeys));
  if (together && left.device !== right.device)
    remarks.push(text.devices.mixed(text.devices.kind[left.device], text.devices.kind[right.device]));
  return remarks;
}
