import type { JSX } from "preact";
import { keepFocusInside } from "./arrow-focus.ts";
import { Button } from "./button.tsx";
import "./css/play.css";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface OffsetOfferProps {
  readonly text: Text;
  /** How late the strokes in the count-in were, pooled; negative is early. Never 0. */
  readonly lateMs: number;
  /** The other half comes from elsewhere: a partner, a recording. What is late in this machine is then no common lateness. */
  readonly alone: boolean;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** Asked after the first count-in where strokes were late, or early, by about the same: one player's alone can be enough. */
export function OffsetOffer({ text, lateMs, alone, onAccept, onDecline }: OffsetOfferProps): JSX.Element {
  useKeys({ Escape: onDecline });
  return (
    <main class="play" data-screen="offset" lang={text.language} aria-labelledby="screen-heading">
      <div class="veil">
        <section class="card pause" onKeyDown={keepFocusInside}>
          <h1 class="pause__heading" id="screen-heading" tabIndex={-1}>
            {text.offset.heading(lateMs)}
          </h1>
          <p>{text.offset.question}</p>
          <Button main first onPress={onAccept}>
            {text.offset.accept} ({text.signedMs(lateMs)})
          </Button>
          <Button onPress={onDecline}>{text.offset.decline}</Button>
          <p class="soft">{alone ? text.offset.noteAlone : text.offset.note}</p>
        </section>
      </div>
    </main>
  );
}
