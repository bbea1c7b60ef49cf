import type { JSX } from "preact";
import type { Text } from "../text.ts";
import { useCountUp } from "./use-count-up.ts";
import type { RunResult } from "../../core/run/result.ts";

interface SyncHeroProps {
  readonly text: Text;
  readonly result: RunResult;
  /** The best before this run; `null` when it was the first of the pair. */
  readonly previousBest: number | null;
  /** Whether this run may be the best of its pair: no practice does. */
  readonly counts: boolean;
  readonly reduceMotion: boolean;
}

/** `null` where there is no best, and this run is none. */
function bestLine({ text, result, previousBest, counts }: SyncHeroProps): string | null {
  if (previousBest === null) return counts ? text.results.firstRun : null;
  return counts && result.sync > previousBest ? text.results.newBest : text.results.best(previousBest);
}

/** The moon with the number in it. Screen readers hear the final number at once. */
export function SyncHero(props: SyncHeroProps): JSX.Element {
  const { text, result, reduceMotion } = props;
  const { sync, grade } = result;
  const best = bestLine(props);
  const shown = useCountUp(sync, reduceMotion);
  const gradeName = text.words.grade[grade];
  return (
    <div class="hero">
      <p class="sr-only" data-announce>
        {text.results.syncOf(sync, gradeName)}
      </p>
      <div class="hero__moon" aria-hidden="true">
        <span class="hero__label">{text.results.sync}</span>
        <span class="hero__sync">{text.number(shown)}</span>
        <span class="hero__of">{text.results.outOf}</span>
      </div>
      <p class={`hero__grade hero__grade--${grade}`} aria-hidden="true">
        {gradeName}
      </p>
      {best !== null && <p class="hero__best">{best}</p>}
    </div>
  );
}
