import type { JSX } from "preact";
import type { DifficultyPair } from "../core/difficulty.ts";
import { PARTS, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import { Button } from "./button.tsx";
import "./css/ready.css";
import type { DrumKeys } from "./players.tsx";
import { ReadyPlayer } from "./ready/ready-player.tsx";
import { NearSeat } from "./devices/near-seat.tsx";
import { OnOff } from "./settings/on-off.tsx";
import { Screen } from "./screen.tsx";
import type { PartnerName } from "./songs/level-card.ts";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface ReadyScreenProps {
  readonly text: Text;
  /** Of the level, already in the language of the screen. */
  readonly title: string;
  readonly names: ForBoth<string>;
  readonly jackets: ForBoth<Jacket>;
  readonly difficulties: DifficultyPair;
  readonly keys: DrumKeys;
  /** The drums that the chart uses at that difficulty. */
  readonly lanes: ForBoth<readonly Lane[]>;
  /** 1 is normal. */
  readonly scrollSpeeds: ForBoth<number>;
  /** The scroll speeds to step through, from slow to fast. */
  readonly scrollSteps: readonly number[];
  readonly ready: ForBoth<boolean>;
  /** Who plays a part in place of a person; `null` for people. */
  readonly partners: ForBoth<PartnerName | null>;
  readonly inputOffsetMs: number;
  /** Whether one person plays here, with a partner or a recorded half: then sync needs the offset too. */
  readonly alone: boolean;
  /** 1 is the song's own tempo. */
  readonly practiceSpeed: number;
  /** A sentence about something that was set right, such as a wrong value in a link. */
  readonly notice?: string | undefined;
  /** For a touch or a mouse; a struck drum is the app's to notice. */
  readonly onReady: (part: Part) => void;
  readonly onScrollSpeed: (part: Part, speed: number) => void;
  readonly onOffset: () => void;
  readonly onPractise: () => void;
  /** `null` where any keyboard will do. */
  readonly onCheckKeyboard: (() => void) | null;
  /** `null` where the screen can't lie flat between two people. */
  readonly table: TableOffer | null;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** How the two sit before a screen that they touch. */
export interface TableOffer {
  /** It lies flat between them. */
  readonly on: boolean;
  /** Who sits at its lower edge then. */
  readonly near: Part;
  readonly onChange: (change: { readonly table?: boolean; readonly near?: Part }) => void;
}

function TableChoice({ text, names, table }: ReadyScreenProps): JSX.Element | null {
  if (table === null) return null;
  const { on, near, onChange } = table;
  return (
    <div class="ready__table">
      <OnOff text={text} label={text.devices.table} on={on} onChange={(flat) => onChange({ table: flat })} />
      {on && <NearSeat text={text} names={names} near={near} onChoose={(part) => onChange({ near: part })} />}
      {on && <p class="ready__offset">{text.devices.tableHelp}</p>}
    </div>
  );
}

function Foot(props: ReadyScreenProps): JSX.Element {
  const { text, ready, inputOffsetMs, alone, practiceSpeed } = props;
  const { onOffset, onPractise, onCheckKeyboard, onStart } = props;
  const all = ready.left && ready.right;
  return (
    <footer class="ready__foot">
      <div class="ready__start">
        <p role="status">{all ? text.ready.bothReady : text.ready.prompt}</p>
        <Button main first onPress={onStart} className={all ? "button--go" : ""}>
          {text.ready.start} <kbd class="keycap">Enter</kbd>
        </Button>
        <Button onPress={onPractise}>{text.practice.open}</Button>
      </div>
      <TableChoice {...props} />
      {practiceSpeed !== 1 && <p class="notice">{text.ready.practiceSpeed(practiceSpeed)}</p>}
      <p class="ready__offset">
        {text.ready.offset(inputOffsetMs, alone)}{" "}
        <button type="button" class="link" onClick={onOffset}>
          {text.ready.setOffset}
        </button>{" "}
        {onCheckKeyboard && (
          <button type="button" class="link" onClick={onCheckKeyboard}>
            {text.devices.checkKeyboard}
          </button>
        )}
      </p>
    </footer>
  );
}

/** The last look before the song: who plays what with which keys, and whether both are there. */
export function ReadyScreen(props: ReadyScreenProps): JSX.Element {
  const { text, title, notice, onStart, onBack } = props;
  useKeys({ Escape: onBack, Enter: onStart });
  return (
    <Screen name="ready" pads="ready" text={text} heading={text.ready.heading(title)} onBack={onBack}>
      {notice !== undefined && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <div class="ready">
        {PARTS.map((part) => (
          <ReadyPlayer key={part} {...props} part={part} />
        ))}
      </div>
      <Foot {...props} />
    </Screen>
  );
}
