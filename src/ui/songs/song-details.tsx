import type { JSX } from "preact";
import type { Difficulty, DifficultyPair } from "../../core/difficulty.ts";
import { makeDifficultyPair } from "../../core/difficulty.ts";
import { PARTS, type ForBoth, type Part } from "../../core/drums.ts";
import { Button } from "../button.tsx";
import { clockTime } from "../formats.ts";
import type { DrumKeys, KeyCap } from "../players.tsx";
import type { Text } from "../text.ts";
import { DifficultyPicker } from "./difficulty-picker.tsx";
import type { LevelCard } from "./level-card.ts";

export interface SongDetailsProps {
  readonly text: Text;
  readonly level: LevelCard;
  readonly names: ForBoth<string>;
  readonly keys: DrumKeys;
  readonly difficulties: DifficultyPair;
  readonly previewing: boolean;
  readonly onDifficulty: (part: Part, difficulty: Difficulty) => void;
  readonly onPreview: () => void;
}

/** Easier is the outer, harder the inner of each player's two main drums, left and right as they lie. */
export function difficultyKeys(
  keys: DrumKeys,
): ForBoth<{ readonly easier: KeyCap; readonly harder: KeyCap }> {
  return {
    left: { easier: keys.left.snare, harder: keys.left.kick },
    right: { easier: keys.right.kick, harder: keys.right.snare },
  };
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
  const pickerKeys = difficultyKeys(keys);
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
            keys={pickerKeys[part]}
            onChoose={(difficulty) => onDifficulty(part, difficulty)}
          />
        ))}
      </div>
    </div>
  );
}
