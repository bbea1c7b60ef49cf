export type Grade = "heartbeat" | "tight" | "ensemble" | "band" | "rehearsal";

/** Best first. */
export const GRADES = [
  { grade: "heartbeat", fromSync: 950 },
  { grade: "tight", fromSync: 900 },
  { grade: "ensemble", fromSync: 800 },
  { grade: "band", fromSync: 650 },
  { grade: "rehearsal", fromSync: 0 },
] as const satisfies readonly { readonly grade: Grade; readonly fromSync: number }[];

/** @param sync 0 to 1000. */
export function gradeFor(sync: number): Grade {
  return GRADES.find(({ fromSync }) => sync >= fromSync)?.grade ?? "rehearsal";
}
