import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Chart } from "../core/chart/chart.ts";
import type { DifficultyPair } from "../core/difficulty.ts";
import type { ForBoth } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import type { RunResult } from "../core/run/result.ts";
import { moveFocusWithArrows } from "./arrow-focus.ts";
import { Button } from "./button.tsx";
import "uplot/dist/uPlot.min.css";
import "./css/results.css";
import { layOutAsynchrony, summarizeSections } from "./results/asynchrony-layout.ts";
import { AsynchronyPicture } from "./results/asynchrony-picture.tsx";
import { layOutHistogram } from "./results/histogram-layout.ts";
import { Histogram } from "./results/histogram.tsx";
import { PictureNumbers } from "./results/picture-numbers.tsx";
import { PlayerCard } from "./results/player-card.tsx";
import { ReadingsCard } from "./results/readings-card.tsx";
import { SyncHero } from "./results/sync-hero.tsx";
import { Screen } from "./screen.tsx";
import type { SongSection } from "./song-section.ts";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface ResultsScreenProps {
  readonly text: Text;
  readonly title: string;
  readonly names: ForBoth<string>;
  readonly jackets: ForBoth<Jacket>;
  readonly difficulties: DifficultyPair;
  readonly chart: Chart;
  readonly result: RunResult;
  readonly sections: readonly SongSection[];
  readonly lengthMs: number;
  /** The best before this run; `null` when it was the first of the pair. */
  readonly previousBest: number | null;
  /** Whether this run may be the best of its pair. */
  readonly counts: boolean;
  /** Already decided: the setting, or what the system asks for. */
  readonly reduceMotion: boolean;
  /** Short facts about the run: practised, paused, played apart, not saved. */
  readonly remarks?: readonly string[];
  readonly onAgain: () => void;
  /** `null` after the last song. */
  readonly onNext: (() => void) | null;
  readonly onSongs: () => void;
  readonly onShare: () => void;
  readonly onSaveRun: () => void;
  readonly onSaveTimings: () => void;
  /** Between the pictures and the ways on. */
  readonly children?: ComponentChildren;
}

function Actions(props: ResultsScreenProps): JSX.Element {
  const { text, onAgain, onNext, onSongs, onShare, onSaveRun, onSaveTimings } = props;
  return (
    <nav class="actions" aria-label={text.results.actions} onKeyDown={moveFocusWithArrows}>
      <Button main first onPress={onAgain}>
        {text.results.again}
      </Button>
      {onNext !== null && <Button onPress={onNext}>{text.results.next}</Button>}
      <Button onPress={onSongs}>{text.results.songs}</Button>
      <Button onPress={onShare}>{text.share.send.open}</Button>
      <Button quiet onPress={onSaveRun}>
        {text.results.saveRun}
      </Button>
      <Button quiet onPress={onSaveTimings}>
        {text.results.saveTimings}
      </Button>
    </nav>
  );
}

function Pictures({ text, names, chart, result, sections, lengthMs }: ResultsScreenProps): JSX.Element {
  const picture = useMemo(
    () => layOutAsynchrony(chart, result.links, sections, lengthMs),
    [chart, result, sections, lengthMs],
  );
  const bins = useMemo(() => layOutHistogram(chart, result.links), [chart, result]);
  const summaries = useMemo(
    () => summarizeSections(chart, result.links, sections, lengthMs),
    [chart, result, sections, lengthMs],
  );
  return (
    <section class="card pictures" aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{text.picture.heading}</h2>
      <AsynchronyPicture text={text} names={names} picture={picture} lengthMs={lengthMs} />
      <h3>{text.picture.histogram}</h3>
      <Histogram text={text} names={names} bins={bins} />
      <PictureNumbers text={text} names={names} summaries={summaries} bins={bins} />
    </section>
  );
}

function Player(props: ResultsScreenProps & { readonly part: "left" | "right" }): JSX.Element {
  const { part, names, jackets, difficulties } = props;
  return <PlayerCard {...props} name={names[part]} jacket={jackets[part]} difficulty={difficulties[part]} />;
}

/** What the run was worth, first in one number, then in sentences, then in pictures. */
export function ResultsScreen(props: ResultsScreenProps): JSX.Element {
  const { text, title, remarks = [], onAgain, onSongs } = props;
  useKeys({ Enter: onAgain, Escape: onSongs });
  return (
    <Screen name="results" text={text} heading={title} onBack={onSongs}>
      <div class="results">
        <Player {...props} part="left" />
        <SyncHero {...props} />
        <Player {...props} part="right" />
      </div>
      {remarks.length > 0 && (
        <ul class="remarks">
          {remarks.map((remark) => (
            <li key={remark} class="notice">
              {remark}
            </li>
          ))}
        </ul>
      )}
      <ReadingsCard {...props} />
      <Pictures {...props} />
      {props.children}
      <Actions {...props} />
    </Screen>
  );
}
