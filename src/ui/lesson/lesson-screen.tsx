import type { JSX } from "preact";
import { LESSON_STEPS, type LessonStep } from "../../core/practice/lesson.ts";
import type { Lane } from "../../core/drums.ts";
import { moveFocusWithArrows } from "../arrow-focus.ts";
import { Button } from "../button.tsx";
import "../css/practice.css";
import { Key, KEY_ORDER, type DrumKeys } from "../players.tsx";
import { Screen } from "../screen.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";

export interface LessonScreenProps {
  readonly text: Text;
  readonly keys: DrumKeys;
  /** The drums that the lesson uses. */
  readonly lanes: readonly Lane[];
  /** The step to play next; `null` at the end. */
  readonly step: LessonStep | null;
  /** The step that was just played and how it went; `null` at the beginning. */
  readonly last: { readonly step: LessonStep; readonly succeeded: boolean } | null;
  readonly onPlay: () => void;
  /** Goes on without having succeeded; `null` where there is nothing to leave out. */
  readonly onSkip: (() => void) | null;
  readonly onLeave: () => void;
}

function Drums({ text, keys, lanes }: LessonScreenProps): JSX.Element {
  return (
    <ul class="drum-keys" aria-label={text.ready.drums}>
      {KEY_ORDER.left.flatMap((lane) =>
        lanes.includes(lane)
          ? [
              <li key={lane} class="drum-key">
                <Key part="left" label={keys.left[lane].label} />
                <span>{text.words.lane[lane]}</span>
              </li>,
            ]
          : [],
      )}
    </ul>
  );
}

function Last({ text, last }: LessonScreenProps): JSX.Element | null {
  if (last === null) return null;
  return (
    <p class="lesson__last" role="status" data-announce>
      {last.succeeded ? `★ ${text.lesson.cheers[last.step]}` : text.lesson.almost}
    </p>
  );
}

function Ways({ text, step, last, onPlay, onSkip, onLeave }: LessonScreenProps): JSX.Element {
  const words = text.lesson;
  const again = last !== null && last.step === step;
  return (
    <nav class="buttons" aria-label={text.results.actions} onKeyDown={moveFocusWithArrows}>
      <Button main first onPress={onPlay}>
        {step === null ? words.songs : again ? words.again : words.play} <kbd class="keycap">Enter</kbd>
      </Button>
      {onSkip !== null && <Button onPress={onSkip}>{words.next}</Button>}
      {step !== null && (
        <Button quiet onPress={onLeave}>
          {words.leave}
        </Button>
      )}
    </nav>
  );
}

/** Between the steps of the first lesson: how the last one went, what the next one is. */
export function LessonScreen(props: LessonScreenProps): JSX.Element {
  const { text, step, onPlay, onLeave } = props;
  const words = text.lesson;
  useKeys({ Enter: onPlay, Escape: onLeave });
  return (
    <Screen name="lesson" text={text} heading={words.heading} onBack={onLeave}>
      <section class="card work lesson" aria-labelledby="lesson-step">
        <Last {...props} />
        {step === null ? (
          <p id="lesson-step">{words.done}</p>
        ) : (
          <>
            <p class="soft">{words.stepOf(LESSON_STEPS.indexOf(step) + 1, LESSON_STEPS.length)}</p>
            <h2 id="lesson-step">{words.steps[step]}</h2>
            <p>{words.says[step]}</p>
            <Drums {...props} />
          </>
        )}
        <Ways {...props} />
      </section>
    </Screen>
  );
}
