import { PARTS } from "../../core/drums.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import type { PressLog } from "../../core/run/press.ts";
import type { PageMs } from "../../core/time.ts";
import type { LoadedSong } from "./load-song.ts";
import { horizonFor } from "./partner-player.ts";
import { PlaySession } from "./play-session.ts";
import type { SessionListener } from "./session-parts.ts";
import type { ShowParts, ShowRound } from "./show-parts.ts";

/** What a session tells its show. */
type RoundListener = Omit<SessionListener, "onEnd"> & {
  readonly onEnd: (log: PressLog, paused: boolean, partner: PartnerConfig | null) => void;
};

/** A session for one round of a show, with its partner as loud as the players want. */
export function openSession(
  { offsets }: Pick<ShowParts, "offsets">,
  { setup, offerOffset, help, ...round }: ShowRound,
  song: LoadedSong & { readonly now: () => PageMs },
  { onEnd, ...listener }: RoundListener,
): PlaySession {
  const partner = round.partner && { ...round.partner, horizonMs: horizonFor(song.sound) };
  for (const part of PARTS) {
    const soft = help !== null && part === partner?.part && !help.shown.includes(part);
    song.kit.setScheduledVolume(part, soft ? help.partnerVolume : 1);
  }
  return new PlaySession(
    { ...song, ...setup, offsets: () => offsets, offerOffset, help, partner },
    { ...listener, onEnd: (log, paused) => onEnd(log, paused, partner) },
  );
}
