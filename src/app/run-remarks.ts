import type { Run } from "../core/run-format/run-schema.ts";
import type { Text } from "../ui/text.ts";

/** What has to be said of how a run was played, besides its numbers. */
export function runRemarks({ mostKeys, players }: Run, text: Text): readonly string[] {
  const { left, right } = players;
  const people = left.device !== "partner" && right.device !== "partner";
  const remarks: string[] = [];
  if (mostKeys !== null) remarks.push(text.devices.thinned(mostKeys));
  if (people && left.device !== right.device)
    remarks.push(text.devices.mixed(text.devices.kind[left.device], text.devices.kind[right.device]));
  return remarks;
}
