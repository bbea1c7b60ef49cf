import type { JSX } from "preact";
import { moveFocusWithArrows } from "../arrow-focus.ts";
import { Button } from "../button.tsx";
import "../css/practice.css";
import { Screen } from "../screen.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";
import type { PlayedRound } from "./practice-bar.tsx";

export interface SummaryScreenProps {
  readonly text: Text;
  readonly title: string;
  readonly rounds: readonly PlayedRound[];
  readonly firstBar: number;
  readonly lastBar: number;
  /** Why something could not be kept; `null` when all is well. */
  readonly remark: string | null;
  readonly onAgain: () => void;
  readonly onDiary: () => void;
  readonly onSongs: () => void;
}

function Rounds({ text, rounds }: SummaryScreenProps): JSX.Element {
  const words = text.practice;
  const ms = (value: number | null): string => (value === null ? "–" : text.signedMs(value));
  return (
    <table class="figures-table">
      <thead>
        <tr>
          {[
            words.roundColumn,
            words.speed,
            text.results.beat,
            text.results.sync,
            words.mean,
            words.spread,
          ].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col">{words.grade}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round, index) => (
          <tr key={index} data-round={round.number}>
            <th scope="row">{text.number(round.number)}</th>
            <td>{text.percent(round.speedPercent / 100)}</td>
            <td>{text.number(round.beat)}</td>
            <td>{round.sync === null ? "–" : text.number(round.sync)}</td>
            <td>{ms(round.meanMs)}</td>
            <td>{round.spreadMs === null ? "–" : text.ms(round.spreadMs)}</td>
            <td>{words.grades[round.grade]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first round against the best of the later ones, in one sentence. */
function progressLine({ text, rounds }: SummaryScreenProps): string {
  const [first, ...later] = rounds;
  if (first === undefined) return text.practice.noRounds;
  const best = later.reduce((most, { beat }) => Math.max(most, beat), first.beat);
  return text.practice.progress(rounds.length, first.beat, best);
}

/** What the rounds came to, one line a round. */
export function SummaryScreen(props: SummaryScreenProps): JSX.Element {
  const { text, title, rounds, firstBar, lastBar, remark, onAgain, onDiary, onSongs } = props;
  useKeys({ Enter: onAgain, Escape: onSongs });
  return (
    <Screen name="practice-summary" text={text} heading={text.practice.summary} onBack={onSongs}>
      <section class="card practice-summary">
        <h2>{title}</h2>
        <p>{text.practice.barsPicked(firstBar, lastBar)}</p>
        <p data-announce>{progressLine(props)}</p>
        {remark !== null && <p class="notice">{remark}</p>}
        {rounds.length > 0 && (
          <div class="scrolls">
            <Rounds {...props} />
          </div>
        )}
        <p class="soft">{text.practice.notCounted}</p>
      </section>
      <nav class="buttons practice__start" aria-label={text.results.actions} onKeyDown={moveFocusWithArrows}>
        <Button main first onPress={onAgain}>
          {text.practice.again}
        </Button>
        <Button onPress={onDiary}>{text.practice.diary}</Button>
        <Button onPress={onSongs}>{text.results.songs}</Button>
      </nav>
    </Screen>
  );
}
