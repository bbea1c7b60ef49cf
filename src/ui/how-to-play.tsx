import type { JSX } from "preact";
import { PARTS, type ForBoth, type Part } from "../core/drums.ts";
import { Button } from "./button.tsx";
import "./css/how-to-play.css";
import { KEY_ORDER, Key, Mark, PlayerName, type DrumKeys } from "./players.tsx";
import { Screen } from "./screen.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface HowToPlayProps {
  readonly text: Text;
  readonly keys: DrumKeys;
  readonly names: ForBoth<string>;
  readonly onPlay: () => void;
  readonly onBack: () => void;
}

function KeysOf({ text, keys, names, part }: HowToPlayProps & { readonly part: Part }): JSX.Element {
  return (
    <figure class={`board__half board__half--${part}`}>
      <ul>
        {KEY_ORDER[part].map((lane) => (
          <li key={lane}>
            <Key part={part} label={keys[part][lane].label} />
            <span>{text.words.lane[lane]}</span>
          </li>
        ))}
      </ul>
      <figcaption>
        <PlayerName part={part} name={text.howTo.keysCaption(names[part])} />
      </figcaption>
    </figure>
  );
}

function Keyboard(props: HowToPlayProps): JSX.Element {
  const { text } = props;
  return (
    <section class="card how__keys" aria-labelledby="how-keys">
      <h2 id="how-keys">{text.howTo.keysHeading}</h2>
      <div class="board">
        {PARTS.map((part) => (
          <KeysOf key={part} {...props} part={part} />
        ))}
      </div>
      <p>{text.howTo.fewer}</p>
      <p>{text.howTo.otherKeys}</p>
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
  const { syncHeading, syncOne, syncTwo, syncThree, beatLine, together } = text.howTo;
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
    </section>
  );
}

/** All that two people need to know before their first song, on one page. */
export function HowToPlay(props: HowToPlayProps): JSX.Element {
  const { text, onPlay, onBack } = props;
  useKeys({ Escape: onBack, Enter: onPlay });
  return (
    <Screen name="how-to-play" text={text} heading={text.howTo.heading} onBack={onBack}>
      <section class="card how__first">
        <p>
          <Mark part="left" />
          <Mark part="right" />
          <span>{text.howTo.sit}</span>
        </p>
        <p>{text.howTo.strike}</p>
      </section>
      <div class="how">
        <Keyboard {...props} />
        <Sync {...props} />
      </div>
      <div class="how__play">
        <Button main first onPress={onPlay}>
          {text.title.play}
        </Button>
      </div>
    </Screen>
  );
}
