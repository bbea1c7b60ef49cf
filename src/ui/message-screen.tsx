import type { JSX } from "preact";
import { Deer } from "./art/deer.tsx";
import { moveFocusWithArrows } from "./arrow-focus.ts";
import { Button } from "./button.tsx";
import "./css/message.css";
import { Screen } from "./screen.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

/** A way on from a message. */
export interface WayOn {
  readonly label: string;
  readonly onChoose: () => void;
}

export interface MessageScreenProps {
  readonly text: Text;
  readonly heading: string;
  /** What happened, and what can be done: one of `text.problems`. */
  readonly sentence: string;
  /** For whoever can mend it: one line each, shown on demand. */
  readonly problems?: readonly string[];
  /** Never empty; the first is the best one. */
  readonly ways: readonly WayOn[];
  readonly onBack?: (() => void) | undefined;
}

function Problems({
  text,
  problems,
}: {
  readonly text: Text;
  readonly problems: readonly string[];
}): JSX.Element {
  return (
    <details class="problems">
      <summary>
        {text.common.details} ({text.message.problems(problems.length)})
      </summary>
      <ol tabIndex={0} aria-label={text.common.details}>
        {problems.map((problem, index) => (
          <li key={index}>{problem}</li>
        ))}
      </ol>
    </details>
  );
}

/** Says what happened and offers the ways on. */
export function MessageScreen({
  text,
  heading,
  sentence,
  problems = [],
  ways,
  onBack,
}: MessageScreenProps): JSX.Element {
  useKeys({ Escape: onBack });
  return (
    <Screen name="message" text={text} heading={heading} onBack={onBack}>
      <section class="card message" aria-labelledby="screen-heading">
        <Deer antlers className="message__deer" />
        <p class="message__sentence" role="alert">
          {sentence}
        </p>
        <div class="buttons" onKeyDown={moveFocusWithArrows}>
          {ways.map((way, index) => (
            <Button key={way.label} main={index === 0} first={index === 0} onPress={way.onChoose}>
              {way.label}
            </Button>
          ))}
        </div>
        {problems.length > 0 && <Problems text={text} problems={problems} />}
      </section>
    </Screen>
  );
}
