import type { JSX } from "preact";
import { useState } from "preact/hooks";
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
  /** Puts the problems on the clipboard; says whether it could. */
  readonly onCopy?: ((lines: string) => Promise<boolean>) | undefined;
  readonly onBack?: (() => void) | undefined;
}

interface ProblemsProps {
  readonly text: Text;
  readonly problems: readonly string[];
  readonly onCopy?: ((lines: string) => Promise<boolean>) | undefined;
}

function CopyReport({ text, problems, onCopy }: ProblemsProps): JSX.Element | null {
  const [said, say] = useState("");
  if (onCopy === undefined) return null;
  const copy = async (): Promise<void> => {
    const copied = await onCopy(problems.join("\n"));
    say(copied ? text.offline.copied : text.offline.notCopied);
  };
  return (
    <p class="problems__copy">
      <Button quiet onPress={() => void copy()}>
        {text.offline.copyReport}
      </Button>
      <span role="status">{said}</span>
    </p>
  );
}

function Problems(props: ProblemsProps): JSX.Element {
  const { text, problems } = props;
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
      <CopyReport {...props} />
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
  onCopy,
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
        {problems.length > 0 && <Problems text={text} problems={problems} onCopy={onCopy} />}
      </section>
    </Screen>
  );
}
