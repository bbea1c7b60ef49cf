import type { JSX } from "preact";
import type { ForBoth } from "../core/drums.ts";
import type { RibbonLink } from "../core/sync/ribbon.ts";
import { Night } from "./art/night.tsx";
import { Button } from "./button.tsx";
import "./css/play.css";
import "./css/share.css";
import { clockTime } from "./formats.ts";
import { Ribbon } from "./share/ribbon.tsx";
import type { Text } from "./text.ts";

export interface WatchOverlayProps {
  readonly text: Text;
  readonly title: string;
  readonly names: ForBoth<string>;
  /** 0 to 1 while the song loads; `null` once it has. */
  readonly loading: number | null;
  /** Whether the stage is there already, behind the loading. */
  readonly staged: boolean;
  readonly playing: boolean;
  /** It stands because its sound was taken away. */
  readonly soundStopped: boolean;
  readonly positionMs: number;
  readonly lengthMs: number;
  readonly sync: number | null;
  readonly ribbon: readonly RibbonLink[];
  /** `null` where the song can't be had at half speed. */
  readonly slow: boolean | null;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onSeek: (toMs: number) => void;
  readonly onSlow: (slow: boolean) => void;
  readonly onLeave: () => void;
}

const SEEK_STEP_MS = 1000;

interface LoadingProps {
  readonly text: Text;
  readonly title: string;
  readonly share: number;
  /** `null` where the controls have a way back. */
  readonly onLeave: (() => void) | null;
}

function Loading({ text, title, share, onLeave }: LoadingProps): JSX.Element {
  return (
    <div class="card loading watch__loading">
      <p id="watch-loading">{text.play.loading(title)}</p>
      <progress aria-labelledby="watch-loading" max="1" value={share} />
      {onLeave !== null && (
        <Button quiet onPress={onLeave}>
          {text.common.back}
        </Button>
      )}
    </div>
  );
}

function Controls(props: WatchOverlayProps): JSX.Element {
  const { text, playing, positionMs, lengthMs, slow, onPlay, onPause, onSeek, onSlow, onLeave } = props;
  const words = text.share.watch;
  const making = props.loading !== null;
  const place = `${clockTime(positionMs)} / ${clockTime(lengthMs)}`;
  return (
    <div class="watch__controls">
      <Button main first disabled={making} onPress={playing ? onPause : onPlay}>
        {playing ? words.pause : words.play}
      </Button>
      <input
        type="range"
        class="watch__place"
        disabled={making}
        aria-label={words.place}
        aria-valuetext={place}
        min="0"
        max={Math.ceil(lengthMs / SEEK_STEP_MS) * SEEK_STEP_MS}
        step={SEEK_STEP_MS}
        value={positionMs}
        onChange={(event) => onSeek(Number(event.currentTarget.value))}
      />
      <span class="watch__time">{place}</span>
      {slow !== null && (
        <button type="button" class="button" aria-pressed={slow} onClick={() => onSlow(!slow)}>
          {words.slow}
        </button>
      )}
      <Button quiet onPress={onLeave}>
        {words.leave}
      </Button>
    </div>
  );
}

/** Lies over the stage while a recorded run plays itself. */
export function WatchOverlay(props: WatchOverlayProps): JSX.Element {
  const { text, title, names, loading, staged, sync, ribbon, lengthMs, positionMs, onLeave } = props;
  return (
    <main class="watch" data-screen="watch" lang={text.language} aria-labelledby="screen-heading">
      {!staged && <Night />}
      <h1 class="watch__title" id="screen-heading" tabIndex={-1}>
        {title} · {text.share.open.by(names.left, names.right)}
      </h1>
      {loading !== null && (
        <Loading text={text} title={title} share={loading} onLeave={staged ? null : onLeave} />
      )}
      {staged && (
        <div class="watch__board">
          <p class="watch__sync">
            {text.results.sync} <strong>{sync === null ? "–" : text.number(sync)}</strong>{" "}
            <span class="watch__why" role="status">
              {props.soundStopped && text.play.pausedSound}
            </span>
          </p>
          <Ribbon ribbon={ribbon} lengthMs={lengthMs} untilMs={positionMs} />
          <Controls {...props} />
        </div>
      )}
    </main>
  );
}
