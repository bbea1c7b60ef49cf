import type { JSX } from "preact";
import type { Lane, Part } from "../core/drums.ts";
import { Button } from "./button.tsx";
import "./css/how-to-play.css";
import { TeachStage } from "./how-to-play/teach-stage.tsx";
import { teachStep, useTeach } from "./how-to-play/use-teach.ts";
import type { DrumKeys } from "./players.tsx";
import { Screen } from "./screen.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface HowToPlayProps {
  readonly text: Text;
  readonly keys: DrumKeys;
  /** A drum was struck, for whoever lets it sound. */
  readonly onStrike: (part: Part, lane: Lane) => void;
  readonly onPlay: () => void;
  readonly onLesson: () => void;
  readonly onBack: () => void;
}

/** Learning by playing: find the keys, strike at the line, strike as one. */
function Teach({ text, keys, onStrike }: HowToPlayProps): JSX.Element {
  const teaching = useTeach(keys, onStrike);
  const step = teachStep(teaching);
  const labels = [keys.left.snare, keys.left.kick, keys.right.kick, keys.right.snare].map(
    ({ label }) => label,
  );
  const [a = "", b = "", c = "", d = ""] = labels;
  return (
    <section class="card teach" aria-label={text.teach.heading}>
      <p class="teach__sit">{text.howTo.sit}</p>
      <p class="teach__step" role="status">
        {step === "keys" ? text.teach.keys(`${a} ${b}`, `${c} ${d}`) : text.teach[step]}
      </p>
      <TeachStage
        text={text}
        keys={keys}
        teach={teaching.teach}
        nowMs={teaching.nowMs}
        onTouch={teaching.strike}
      />
      <div class="teach__again">
        <Button quiet disabled={teaching.teach.startMs === null} onPress={teaching.again}>
          {text.teach.again}
        </Button>
      </div>
    </section>
  );
}

/** Two strokes on one line: far apart, then as one. */
function TwoStrokes({ label, gap }: { readonly label: string; readonly gap: number }): JSX.Element {
  return (
    <figure class="strokes">
      <svg viewBox="-70 -34 140 60" aria-hidden="true" focusable="false">
        <path d="M-64 18H64" stroke="var(--ink)" stroke-width="4" stroke-linecap="round" />
        {gap > 0 && (
          <path
            d={`M${-gap} 18V8H${gap}V18`}
            fill="none"
            stroke="var(--lacquer)"
            stroke-width="3"
            stroke-dasharray="4 4"
          />
        )}
        <g stroke="var(--ink)" stroke-width="4" stroke-linejoin="round">
          <circle cx={-gap} cy="-10" r={gap === 0 ? 22 : 15} fill="var(--vermilion)" />
          <path transform={`translate(${gap} -10)`} d="M0-19 19 0 0 19-19 0Z" fill="var(--teal)" />
        </g>
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

function Sync({ text }: HowToPlayProps): JSX.Element {
  const { syncHeading, syncOne, syncTwo, syncThree, beatLine, together, fewer, otherKeys } = text.howTo;
  return (
    <section class="card how__sync" aria-labelledby="how-sync">
      <h2 id="how-sync">{syncHeading}</h2>
      <div class="how__strokes" role="img" aria-label={together}>
        <TwoStrokes label={text.words.sync.apart} gap={36} />
        <TwoStrokes label={text.words.sync.one} gap={0} />
      </div>
      <p class="how__rule">{syncOne}</p>
      <p>{syncTwo}</p>
      <p>{syncThree}</p>
      <p>{beatLine}</p>
      <p class="soft">{fewer}</p>
      <p class="soft">{otherKeys}</p>
    </section>
  );
}

/** All that two people need to know before their first song: a minute at the drums, and what sync is. */
export function HowToPlay(props: HowToPlayProps): JSX.Element {
  const { text, onPlay, onLesson, onBack } = props;
  useKeys({ Escape: onBack, Enter: onPlay });
  return (
    <Screen name="how-to-play" text={text} heading={text.howTo.heading} onBack={onBack}>
      <div class="how">
        <Teach {...props} />
        <Sync {...props} />
      </div>
      <div class="how__play">
        <Button main first onPress={onPlay}>
          {text.title.play} <kbd class="keycap">Enter</kbd>
        </Button>
        <Button onPress={onLesson}>{text.lesson.heading}</Button>
      </div>
    </Screen>
  );
}
