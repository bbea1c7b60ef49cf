import type { JSX } from "preact";
import { DIFFICULTIES, type Difficulty } from "../../core/difficulty.ts";
import type { Part } from "../../core/drums.ts";
import { SmallLantern } from "../art/lantern.tsx";
import { moveFocusWithArrows } from "../arrow-focus.ts";
import { Key, PlayerName } from "../players.tsx";
import { ScrollSpeed } from "../scroll-speed.tsx";
import type { Text } from "../text.ts";
import type { LevelCard } from "./level-card.ts";
import type { SongKeys } from "./song-keys.ts";

interface DifficultyPickerProps {
  readonly text: Text;
  readonly part: Part;
  readonly name: string;
  readonly level: LevelCard;
  readonly value: Difficulty;
  readonly keys: SongKeys;
  readonly onChoose: (difficulty: Difficulty) => void;
  readonly scrollSpeed: number;
  readonly scrollSteps: readonly number[];
  readonly onScrollSpeed: (speed: number) => void;
}

function Option(props: DifficultyPickerProps & { readonly difficulty: Difficulty }): JSX.Element {
  const { text, part, level, value, difficulty, onChoose } = props;
  const notes = level.notes[difficulty]?.[part];
  const lit = DIFFICULTIES.indexOf(difficulty) + 1;
  return (
    <button
      type="button"
      class="difficulty"
      role="radio"
      aria-checked={value === difficulty}
      tabIndex={value === difficulty ? 0 : -1}
      disabled={notes === undefined}
      onClick={() => onChoose(difficulty)}
      onFocus={() => value !== difficulty && onChoose(difficulty)}
    >
      <span class="difficulty__lanterns">
        {DIFFICULTIES.map((each, index) => (
          <SmallLantern key={each} lit={index < lit} />
        ))}
      </span>
      <span class="difficulty__name">{text.words.difficulty[difficulty]}</span>
      <span class="difficulty__notes">
        {notes === undefined ? text.songs.notInLevel : text.songs.notes(notes)}
      </span>
    </button>
  );
}

function Scroll(props: DifficultyPickerProps): JSX.Element {
  const { text, part, name, keys, scrollSpeed, scrollSteps, onScrollSpeed } = props;
  return (
    <div class="picker__scroll">
      <span aria-hidden="true">{text.ready.scrollSpeed}</span>
      <ScrollSpeed
        text={text}
        name={name}
        speed={scrollSpeed}
        steps={scrollSteps}
        onChange={onScrollSpeed}
        lessKey={<Key part={part} label={keys.slower.label} />}
        moreKey={<Key part={part} label={keys.faster.label} />}
      />
    </div>
  );
}

/** One player's difficulty and scroll speed, chosen with that player's own drum keys: both can choose at the same time. */
export function DifficultyPicker(props: DifficultyPickerProps): JSX.Element {
  const { text, part, name, keys } = props;
  return (
    <section class={`picker picker--${part}`} aria-label={text.songs.difficultyOf(name)}>
      <header class="picker__head">
        <h3>
          <PlayerName part={part} name={name} />
        </h3>
        <p class="picker__keys">
          <span>
            <Key part={part} label={keys.easier.label} />
            <span aria-hidden="true">↑</span> <span class="sr-only">{text.songs.easier}</span>
          </span>
          <span>
            <Key part={part} label={keys.harder.label} />
            <span aria-hidden="true">↓</span> <span class="sr-only">{text.songs.harder}</span>
          </span>
        </p>
      </header>
      <div
        class="picker__options"
        role="radiogroup"
        aria-label={text.songs.difficultyOf(name)}
        onKeyDown={moveFocusWithArrows}
      >
        {DIFFICULTIES.map((difficulty) => (
          <Option key={difficulty} {...props} difficulty={difficulty} />
        ))}
      </div>
      <Scroll {...props} />
    </section>
  );
}
