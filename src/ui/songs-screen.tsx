import type { JSX } from "preact";
import { DIFFICULTIES } from "../core/difficulty.ts";
import type { Part } from "../core/drums.ts";
import { Button } from "./button.tsx";
import "./css/songs.css";
import { Screen } from "./screen.tsx";
import { Slider } from "./slider.tsx";
import { nextDifficulty, type LevelCard } from "./songs/level-card.ts";
import { ModeChoice, type SoloOffer } from "./songs/mode-choice.tsx";
import { difficultyKeys, SongDetails, type SongDetailsProps } from "./songs/song-details.tsx";
import { SongList } from "./songs/song-list.tsx";
import { useKeys, type KeyActions } from "./use-keys.ts";

export interface SongsScreenProps extends Omit<SongDetailsProps, "level"> {
  readonly levels: readonly LevelCard[];
  readonly selectedId: string;
  /** `null` hides playing alone. */
  readonly solo: SoloOffer | null;
  /** 0 to 1. */
  readonly guideVolume: number;
  /** A sentence about something that was set right, such as a wrong value in a link. */
  readonly notice?: string | undefined;
  /** Another song is in hand: its preview may start. */
  readonly onSelect: (id: string) => void;
  readonly onGuideVolume: (volume: number) => void;
  readonly onPlay: () => void;
  readonly onBack: () => void;
}

/** Moves the selection, and the focus with it where the focus is in the list. */
function step(props: SongsScreenProps, by: -1 | 1): void {
  const { levels, selectedId, onSelect } = props;
  const at = levels.findIndex(({ id }) => id === selectedId);
  const index = (at + by + levels.length) % levels.length;
  const next = levels[index];
  if (next === undefined) return;
  onSelect(next.id);
  document.querySelectorAll<HTMLElement>(".ticket")[index]?.focus();
}

function songKeys(props: SongsScreenProps, level: LevelCard): KeyActions {
  const keys = difficultyKeys(props.keys);
  const change = (part: Part, by: -1 | 1) => (): void => {
    const next = nextDifficulty(level, DIFFICULTIES, props.difficulties[part], by);
    if (next !== null) props.onDifficulty(part, next);
  };
  return {
    ArrowUp: () => step(props, -1),
    ArrowDown: () => step(props, 1),
    Enter: props.onPlay,
    [keys.left.easier.code]: change("left", -1),
    [keys.left.harder.code]: change("left", 1),
    [keys.right.easier.code]: change("right", -1),
    [keys.right.harder.code]: change("right", 1),
  };
}

function GuideVolume({ text, guideVolume, onGuideVolume }: SongsScreenProps): JSX.Element {
  return (
    <div class="guide">
      <Slider
        label={text.songs.guideVolume}
        value={guideVolume}
        shown={text.percent(guideVolume)}
        onChange={onGuideVolume}
      />
      <p class="soft">{text.songs.guideHelp}</p>
    </div>
  );
}

function Chosen(props: SongsScreenProps & { readonly level: LevelCard }): JSX.Element {
  const { text, solo, onPlay } = props;
  return (
    <section class="card chosen" aria-label={props.level.title}>
      <SongDetails {...props} />
      {solo !== null && <ModeChoice text={text} offer={solo} />}
      <footer class="chosen__foot">
        <GuideVolume {...props} />
        <Button main onPress={onPlay}>
          {text.songs.play}
        </Button>
      </footer>
    </section>
  );
}

/** Which song, and how hard for whom. */
export function SongsScreen(props: SongsScreenProps): JSX.Element {
  const { text, levels, selectedId, notice, onBack } = props;
  const level = levels.find(({ id }) => id === selectedId) ?? levels[0];
  const base: KeyActions = { Escape: onBack };
  useKeys(level === undefined ? base : { ...base, ...songKeys(props, level) });
  return (
    <Screen name="songs" text={text} heading={text.songs.heading} onBack={onBack}>
      {notice !== undefined && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {level === undefined ? (
        <p class="card">{text.songs.empty}</p>
      ) : (
        <div class="songs">
          <div class="songs__list">
            <SongList {...props} />
            <p class="songs__help" aria-hidden="true">
              {text.songs.keysHelp}
            </p>
          </div>
          <Chosen {...props} level={level} />
        </div>
      )}
    </Screen>
  );
}
