import type { JSX } from "preact";
import { Button } from "./button.tsx";
import "./css/songs.css";
import { Screen } from "./screen.tsx";
import type { LevelCard } from "./songs/level-card.ts";
import { ModeChoice, type SoloOffer } from "./songs/mode-choice.tsx";
import { SongDetails, type SongDetailsProps } from "./songs/song-details.tsx";
import { songKeyActions } from "./songs/song-keys.ts";
import { SongList } from "./songs/song-list.tsx";
import { useHeldKeys } from "./use-held-keys.ts";
import { useKeys } from "./use-keys.ts";

export interface SongsScreenProps extends Omit<SongDetailsProps, "level"> {
  readonly levels: readonly LevelCard[];
  readonly selectedId: string;
  /** `null` hides playing alone. */
  readonly solo: SoloOffer | null;
  /** A sentence about something that was set right, such as a wrong value in a link. */
  readonly notice?: string | undefined;
  /** Another song is in hand: its preview may start. */
  readonly onSelect: (id: string) => void;
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

function Chosen(props: SongsScreenProps & { readonly level: LevelCard }): JSX.Element {
  const { text, solo, onPlay } = props;
  return (
    <section class="card chosen" aria-label={props.level.title}>
      <SongDetails {...props} />
      {solo !== null && <ModeChoice text={text} offer={solo} />}
      <Button main className="chosen__play" onPress={onPlay}>
        {text.songs.play} <kbd class="keycap">Enter</kbd>
      </Button>
    </section>
  );
}

/** Which song, and how hard for whom. */
export function SongsScreen(props: SongsScreenProps): JSX.Element {
  const { text, levels, selectedId, notice, onBack } = props;
  const level = levels.find(({ id }) => id === selectedId) ?? levels[0];
  const walk = { ArrowUp: () => step(props, -1), ArrowDown: () => step(props, 1), Enter: props.onPlay };
  useKeys({ Escape: onBack, ...(level === undefined ? {} : walk) });
  useHeldKeys(level === undefined ? {} : songKeyActions(props, level));
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
