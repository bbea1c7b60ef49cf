import type { JSX } from "preact";
import type { Chart } from "../../core/chart/chart.ts";
import type { Jacket } from "../../core/jacket.ts";
import type { Difficulty } from "../../core/difficulty.ts";
import type { Part } from "../../core/drums.ts";
import type { RunResult } from "../../core/run/result.ts";
import { Drummer } from "../art/drummer.tsx";
import { JacketBack } from "../art/jacket-back.tsx";
import { PlayerName } from "../players.tsx";
import type { Text } from "../text.ts";
import { countJudgements, JUDGEMENTS } from "./judgement-counts.ts";

interface PlayerCardProps {
  readonly text: Text;
  readonly part: Part;
  readonly name: string;
  readonly jacket: Jacket;
  readonly difficulty: Difficulty;
  readonly chart: Chart;
  readonly result: RunResult;
}

function Counts({ text, part, chart, result }: PlayerCardProps): JSX.Element {
  const counts = countJudgements(chart, result.notes, part);
  const all = Math.max(
    1,
    JUDGEMENTS.reduce((sum, judgement) => sum + counts[judgement], 0),
  );
  return (
    <dl class="counts" aria-label={text.results.judgements}>
      {JUDGEMENTS.map((judgement) => (
        <div key={judgement} class={`counts__row counts__row--${judgement}`}>
          <dt>{text.words.judgement[judgement]}</dt>
          <dd>
            <span class="counts__bar" style={{ width: `${(100 * counts[judgement]) / all}%` }} />
            {text.number(counts[judgement])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Grades that two people are seen to be happy about. */
const HAPPY_GRADES: readonly RunResult["grade"][] = ["heartbeat", "tight", "ensemble"];

/** One player against the song. */
export function PlayerCard(props: PlayerCardProps): JSX.Element {
  const { text, part, name, jacket, difficulty, result } = props;
  const mood = HAPPY_GRADES.includes(result.grade) ? "joy" : "calm";
  return (
    <section class={`card card--${part} player-card player-card--${part}`} aria-labelledby={`player-${part}`}>
      <div class="player-card__figure">
        <Drummer part={part} jacket={jacket} mood={mood} />
        <JacketBack jacket={jacket} name={name} />
      </div>
      <header>
        <h2 id={`player-${part}`}>
          <PlayerName part={part} name={name} />
        </h2>
        <span class="soft">{text.words.difficulty[difficulty]}</span>
      </header>
      <p class="player-card__beat">
        <span>{text.results.beat}</span>
        <strong>{text.number(result.beat[part])}</strong>
        <span class="soft">{text.results.beatHelp}</span>
      </p>
      <Counts {...props} />
      <p class="player-card__strays">{text.results.strays(result.strays[part])}</p>
    </section>
  );
}
