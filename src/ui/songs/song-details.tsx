import type { JSX } from "preact";
import type { Difficulty, DifficultyPair } from "../../core/difficulty.ts";
import { makeDifficultyPair } from "../../core/difficulty.ts";
import { PARTS, type ForBoth, type Part } from "../../core/drums.ts";
import { Button } from "../button.tsx";
import { clockTime } from "../formats.ts";
import type { DrumKeys } from "../players.tsx";
import type { Text } from "../text.ts";
import { DifficultyPicker } from "./difficulty-picker.tsx";
import type { LevelCard } from "./level-card.ts";
import { songKeysOf } from "./song-keys.ts";

export interface SongDetailsProps {
  readonly text: Text;
  readonly level: LevelCard;
  readonly names: ForBoth<string>;
  readonly keys: DrumKeys;
  readonly difficulties: DifficultyPair;
  /** 1 is normal. */
  readonly scrollSpeeds: ForBoth<number>;
  /** The scroll speeds to step through, from slow to fast. */
  readonly scrollSteps: readonly number[];
  readonly previewing: boolean;
  readonly onDifficulty: (part: Part, difficulty: Difficulty) => void;
  readonly onScrollSpeed: (part: Part, speed: number) => void;
  readonly onPreview: () => void;
}

function Facts({ text, level, difficulties }: SongDetailsProps): JSX.Element {
  const best = level.bestSync[makeDifficultyPair(difficulties)];
  return (
    <dl class="facts">
      <div>
        <dt class="sr-only">BPM</dt>
        <dd>{text.songs.bpm(level.bpm.from, level.bpm.to)}</dd>
      </div>
      <div>
        <dt class="sr-only">{text.songs.length}</dt>
        <dd>{clockTime(level.lengthMs)}</dd>
      </div>
      <div>
        <dt>{text.songs.figures}</dt>
        <dd>{level.figures.map((figure) => text.words.figure[figure]).join(" · ")}</dd>
      </div>
      <div>
        <dt>{text.songs.bestForPair}</dt>
        <dd>{best === undefined ? text.songs.noBest : text.number(best)}</dd>
      </div>
    </dl>
  );
}

/** The song in hand: what it is, what it teaches, and how hard each of the two wants it. */
export function SongDetails(props: SongDetailsProps): JSX.Element {
  const { text, level, names, keys, difficulties, previewing, onDifficulty, onPreview } = props;
  const { scrollSpeeds, scrollSteps, onScrollSpeed } = props;
  return (
    <div class="details">
      <header class="details__head">
        <h2>{level.title}</h2>
        <Button quiet onPress={onPreview}>
          <span aria-hidden="true">{previewing ? "■" : "▶"}</span>
          {previewing ? text.songs.stopPreview : text.songs.startPreview}
        </Button>
      </header>
      <Facts {...props} />
      <div class="pickers">
        {PARTS.map((part) => (
          <DifficultyPicker
            key={part}
            text={text}
            part={part}
            name={names[part]}
            level={level}
            value={difficulties[part]}
            keys={songKeysOf(keys, part)}
            onChoose={(difficulty) => onDifficulty(part, difficulty)}
            scrollSpeed={scrollSpeeds[part]}
            scrollSteps={scrollSteps}
            onScrollSpeed={(speed) => onScrollSpeed(part, speed)}
          />
        ))}
      </div>
    </div>
  );
}
