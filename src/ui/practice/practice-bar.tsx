import type { JSX } from "preact";
import type { RoundGrade } from "../../core/practice/ladder.ts";
import type { RoundKind } from "../../core/practice/rounds.ts";
import type { Text } from "../text.ts";

/** A round that was played. */
export interface PlayedRound {
  readonly number: number;
  readonly speedPercent: number;
  readonly beat: number;
  /** `null` where the stretch has no links. */
  readonly sync: number | null;
  /** Mean error in milliseconds; negative is early. */
  readonly meanMs: number | null;
  readonly spreadMs: number | null;
  readonly grade: RoundGrade;
}

interface PracticeBarProps {
  readonly text: Text;
  readonly number: number;
  readonly kind: RoundKind;
  readonly speedPercent: number;
  /** Whether the song stands still until the right drum is struck. */
  readonly holding: boolean;
  /** Share of the next round's track that is ready, 0 to 1; `null` while nobody waits for it. */
  readonly preparing: number | null;
  /** `null` before the first has ended. */
  readonly last: PlayedRound | null;
}

/** Over the stage while a stretch is practised: which round, how fast, and how the last one went. */
export function PracticeBar({
  text,
  number,
  kind,
  speedPercent,
  holding,
  preparing,
  last,
}: PracticeBarProps): JSX.Element {
  const words = text.practice;
  return (
    <aside class="practice-bar" aria-label={words.rounds}>
      <p role="status">
        <strong>{words.round(number)}</strong> {text.percent(speedPercent / 100)}
        <span> · {holding ? words.holding : words.kinds[kind]}</span>
      </p>
      {preparing !== null && preparing < 1 && (
        <progress aria-label={words.preparing} max="1" value={preparing} />
      )}
      {last !== null && (
        <p class={`practice-bar__last practice-bar__last--${last.grade}`}>
          {words.lastRound(words.grades[last.grade], last.beat)}
        </p>
      )}
    </aside>
  );
}
