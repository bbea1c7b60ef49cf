import { PARTS, type ForBoth } from "../../core/drums.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import type { DeviceUse } from "../../input/stroke-tally.ts";
import type { LoadedSong } from "./load-song.ts";
import { horizonFor } from "./partner-player.ts";
import { PlaySession } from "./play-session.ts";
import type { ShowListener, ShowParts, ShowRound } from "./show-parts.ts";

/**
 * A session for one round of a show, with its partner as loud as the players want.
 *
 * @param use what the players have struck with by its end.
 */
export function openSession(
  { offsets }: Pick<ShowParts, "offsets">,
  { setup, offerOffset, help, ...round }: ShowRound,
  song: LoadedSong,
  { onChange, onLate, onEnd }: ShowListener,
  use: () => ForBoth<DeviceUse>,
): PlaySession {
  const partner = round.partner && { ...round.partner, horizonMs: horizonFor(song.sound) };
  for (const part of PARTS) {
    const soft = help !== null && part === partner?.part && !help.shown.includes(part);
    song.kit.setScheduledVolume(part, soft ? help.partnerVolume : 1);
  }
  return new PlaySession(
    { ...song, ...setup, offsets: () => offsets, offerOffset, help, partner, now },
    { onChange, onLate, onEnd: (log, paused) => onEnd({ log, paused, partner, use: use() }) },
  );
}

const now = (): PageMs => pageMs(performance.now());
