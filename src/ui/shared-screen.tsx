import type { JSX } from "preact";
import type { ForBoth, Part } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import type { RunResult } from "../core/run/result.ts";
import type { RibbonLink } from "../core/sync/ribbon.ts";
import { moveFocusWithArrows } from "./arrow-focus.ts";
import { JacketBack } from "./art/jacket-back.tsx";
import { Button } from "./button.tsx";
import "./css/share.css";
import { PlayerName } from "./players.tsx";
import { Screen } from "./screen.tsx";
import { Ribbon } from "./share/ribbon.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface SharedScreenProps {
  readonly text: Text;
  readonly title: string;
  readonly difficulty: string;
  readonly names: ForBoth<string>;
  readonly jackets: ForBoth<Jacket>;
  readonly result: Pick<RunResult, "sync" | "grade" | "beat" | "strays">;
  readonly ribbon: readonly RibbonLink[];
  readonly lengthMs: number;
  /** Sentences about the run: apart, answers, practised, doubtful. */
  readonly facts: readonly string[];
  readonly doubts: readonly string[];
  /** The parts that can be played against the other's recorded half. */
  readonly answers: readonly Part[];
  readonly onWatch: () => void;
  readonly onAnswer: (part: Part) => void;
  readonly onShare: () => void;
  readonly onSong: () => void;
  readonly onBack: () => void;
}

function Player({ part, ...props }: SharedScreenProps & { readonly part: Part }): JSX.Element {
  const { text, names, jackets, result } = props;
  return (
    <div class={`shared__player shared__player--${part}`}>
      <JacketBack jacket={jackets[part]} name={names[part]} />
      <p>
        <PlayerName part={part} name={names[part]} />
      </p>
      <p class="soft">
        {text.results.beat} {text.number(result.beat[part])} · {text.results.strays(result.strays[part])}
      </p>
    </div>
  );
}

function Score({ text, result, title, difficulty }: SharedScreenProps): JSX.Element {
  const grade = text.words.grade[result.grade];
  return (
    <div class="shared__score">
      <p class="shared__song">{title}</p>
      <p class="soft">{difficulty}</p>
      <p class="sr-only" data-announce>
        {text.results.syncOf(result.sync, grade)}
      </p>
      <p class="shared__sync" aria-hidden="true">
        {text.number(result.sync)}
        <small>{text.results.outOf}</small>
      </p>
      <p class="shared__grade" aria-hidden="true">
        {grade}
      </p>
    </div>
  );
}

function Ways(props: SharedScreenProps): JSX.Element {
  const { text, names, answers, onWatch, onAnswer, onShare, onSong } = props;
  const other = { left: "right", right: "left" } as const;
  return (
    <nav class="actions" aria-label={text.results.actions} onKeyDown={moveFocusWithArrows}>
      <Button main first onPress={onWatch}>
        {text.share.open.watch}
      </Button>
      {answers.map((part) => (
        <Button key={part} onPress={() => onAnswer(part)}>
          {text.share.open.answer(part, names[other[part]])}
        </Button>
      ))}
      <Button onPress={onSong}>{text.share.open.playSong}</Button>
      <Button quiet onPress={onShare}>
        {text.share.open.share}
      </Button>
    </nav>
  );
}

/** What a link holds, judged again: who played, what it was worth, and the ways on. */
export function SharedScreen(props: SharedScreenProps): JSX.Element {
  const { text, ribbon, lengthMs, facts, doubts, onBack } = props;
  useKeys({ Escape: onBack });
  return (
    <Screen name="shared" text={text} heading={text.share.open.heading} onBack={onBack}>
      <section class="card shared" aria-label={text.share.open.heading}>
        <div class="shared__duet">
          <Player {...props} part="left" />
          <Score {...props} />
          <Player {...props} part="right" />
        </div>
        <Ribbon ribbon={ribbon} lengthMs={lengthMs} />
        {doubts.map((doubt) => (
          <p key={doubt} class="notice">
            {doubt}
          </p>
        ))}
        {facts.length > 0 && <p class="soft">{facts.join(" ")}</p>}
        <p>
          <strong>{text.share.open.judgedAgain}</strong> <span class="soft">{text.share.open.proves}</span>
        </p>
      </section>
      <Ways {...props} />
    </Screen>
  );
}
