import type { JSX } from "preact";
import "./css/play.css";
import { Button } from "./button.tsx";
import { Night } from "./art/night.tsx";
import { Hud, type HudState } from "./play/hud.tsx";
import { PauseMenu, type PauseReason } from "./play/pause-menu.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

/** What the play screen is doing. */
export type PlayState =
  /** `share` is 0 to 1, `null` while nothing is known of how much there is. */
  | { readonly kind: "loading"; readonly share: number | null }
  /** `beat` counts as a drummer does: 1, 2, 3, 4. */
  | { readonly kind: "count-in"; readonly beat: number }
  | { readonly kind: "playing" }
  | { readonly kind: "paused"; readonly reason: PauseReason };

export interface PlayOverlayProps {
  readonly text: Text;
  readonly title: string;
  readonly state: PlayState;
  /** Not shown while loading. */
  readonly hud: HudState | null;
  /** How long R has been held, 0 to 1; 0 hides the ring. */
  readonly restartHeld: number;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

function Loading({
  text,
  title,
  share,
  onLeave,
}: {
  readonly text: Text;
  readonly title: string;
  readonly share: number | null;
  readonly onLeave: () => void;
}): JSX.Element {
  useKeys({ Escape: onLeave });
  return (
    <div class="card loading">
      <p id="loading-label">{text.play.loading(title)}</p>
      <progress aria-labelledby="loading-label" max="1" {...(share === null ? {} : { value: share })} />
      <p class="soft">{share === null ? text.play.loadingWait : text.percent(share)}</p>
      <Button quiet onPress={onLeave}>
        {text.common.back}
      </Button>
    </div>
  );
}

function RestartRing({ text, held }: { readonly text: Text; readonly held: number }): JSX.Element {
  return (
    <div class="restart" aria-hidden="true">
      <svg viewBox="-50 -50 100 100">
        <circle r="38" fill="var(--ink)" stroke="var(--cream)" stroke-width="14" opacity=".55" />
        <circle
          r="38"
          fill="none"
          stroke="var(--amber)"
          stroke-width="14"
          pathLength="1"
          stroke-dasharray={`${held} 1`}
          transform="rotate(-90)"
        />
        <text y="14" text-anchor="middle" font-size="40" font-weight="900" fill="var(--cream)">
          R
        </text>
      </svg>
      <span>{text.play.holdToRestart}</span>
    </div>
  );
}

/** Lies over the stage. Lets every press through except where its own buttons are. */
export function PlayOverlay(props: PlayOverlayProps): JSX.Element {
  const { text, title, state, hud, restartHeld } = props;
  return (
    <main class="play" data-screen="play" lang={text.language} aria-labelledby="screen-heading">
      <h1 class="sr-only" id="screen-heading" tabIndex={-1}>
        {title}
      </h1>
      {hud !== null && state.kind !== "loading" && (
        <Hud text={text} hud={hud} paused={state.kind === "paused"} onPause={props.onPause} />
      )}
      {state.kind === "loading" && <Night />}
      {state.kind === "loading" && (
        <Loading text={text} title={title} share={state.share} onLeave={props.onLeave} />
      )}
      {state.kind === "count-in" && (
        <p key={state.beat} class="count-in">
          <span class="sr-only">{text.play.countIn} </span>
          {text.number(state.beat)}
        </p>
      )}
      {state.kind === "paused" && <PauseMenu {...props} title={title} reason={state.reason} />}
      {restartHeld > 0 && state.kind !== "paused" && <RestartRing text={text} held={restartHeld} />}
    </main>
  );
}
