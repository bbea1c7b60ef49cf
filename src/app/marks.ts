import type { PlayedRound } from "../ui/practice/practice-bar.tsx";
import type { RunResult } from "../core/run/result.ts";
import type { PageMs } from "../core/time.ts";

/**
 * The User Timing marks that outside tools rely on, see the README.
 *
 * @param zeroPageMs page time at which song time 0 is, or would have been, heard; may be negative.
 */
export function markSongZero(zeroPageMs: PageMs): void {
  performance.mark("duet:song-zero", { detail: { pageMs: zeroPageMs } });
}

export function markRunEnd({ sync, beat, strays }: RunResult): void {
  performance.mark("duet:run-end", { detail: { sync, beat, strays } });
}

/** A round of practice has ended. */
export function markRoundEnd(round: PlayedRound): void {
  performance.mark("duet:round-end", { detail: round });
}
