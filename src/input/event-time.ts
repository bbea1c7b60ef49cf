import { pageMs, type PageMs } from "../core/time.ts";

/** Old Safari gave times slightly in the future. */
const FUTURE_MS = 5;
/**
 * Older than this, a time belongs to another time base. It is generous, as a press that waited out a stall of seconds
 * must still count at its own time.
 */
const OLDEST_MS = 10_000;

/** The page time of an event: its own when that can be true, else `now`. */
export function eventTime(timeStamp: number, now: PageMs): PageMs {
  const credible = timeStamp > 0 && timeStamp <= now + FUTURE_MS && now - timeStamp < OLDEST_MS;
  return credible ? pageMs(timeStamp) : now;
}
