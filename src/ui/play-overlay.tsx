import type { JSX } from "preact";
import type { ForBoth } from "../core/drums.ts";
import "./css/play.css";
import { Button } from "./button.tsx";
import { Night } from "./art/night.tsx";
import { Hud, type HudState } from "./play/hud.tsx";
import { PauseMenu, type PauseReason } from "./play/pause-menu.tsx";
import { Beam, TableCount, TableReady, type Table } from "./play/table.tsx";
import type { Text } from "./text.ts";
import { Turnable } from "./turnable.tsx";
import { useKeys } from "./use-keys.ts";

/** What the play screen is doing. */
export type PlayState =
  /** `share` is 0 to 1, `null` while nothing is known of how much there is. */
  | { readonly kind: "loading"; readonly share: number | null }
  /** At a table: who has struck a drum, to say that they are there. */
  | { readonly kind: "ready"; readonly ready: ForBoth<boolean> }
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
  /** The screen lies flat between two who face each other; `null`: both sit before it. */
  readonly table?: Table | null;
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

/** Sync, road and the button to pause, where the players can see them. */
function Head({ text, state, hud, table, onPause, onLeave }: PlayOverlayProps): JSX.Element | null {
  if (hud === null || state.kind === "loading") return null;
  const paused = state.kind === "paused";
  if (!table) return <Hud text={text} hud={hud} paused={paused} onPause={onPause} />;
  if (state.kind === "ready") return <Beam text={text} hud={hud} middle="leave" onMiddle={onLeave} />;
  return <Beam text={text} hud={hud} middle={paused ? null : "pause"} onMiddle={onPause} />;
}

function CountIn({
  text,
  beat,
  table,
}: Pick<PlayOverlayProps, "text" | "table"> & { readonly beat: number }) {
  const count = (
    <p key={beat} class="count-in">
      <span class="sr-only">{text.play.countIn} </span>
      {text.number(beat)}
    </p>
  );
  return table ? <TableCount>{count}</TableCount> : count;
}

function Paused(props: PlayOverlayProps & { readonly reason: PauseReason }): JSX.Element {
  const { text, table } = props;
  const menu = <PauseMenu {...props} />;
  if (!table) return menu;
  return (
    <Turnable text={text} heading={text.play.paused}>
      {menu}
    </Turnable>
  );
}

/** What the state of the song puts before the players. */
function Middle(props: PlayOverlayProps): JSX.Element | null {
  const { text, title, state, table } = props;
  switch (state.kind) {
    case "loading":
      return (
        <>
          <Night />
          <Loading text={text} title={title} share={state.share} onLeave={props.onLeave} />
        </>
      );
    case "ready":
      return table ? <TableReady text={text} title={title} table={table} ready={state.ready} /> : null;
    case "count-in":
      return <CountIn text={text} beat={state.beat} table={table ?? null} />;
    case "paused":
      return <Paused {...props} reason={state.reason} />;
    case "playing":
      return null;
  }
}

/** What gamepads do meanwhile: work the menu of a pause, say ready, or strike. */
const PAD_USES = {
  loading: "strike",
  ready: "ready",
  "count-in": "strike",
  playing: "strike",
  paused: undefined,
} as const satisfies Record<PlayState["kind"], string | undefined>;

/** Lies over the stage. Lets every press through except where its own buttons are. */
export function PlayOverlay(props: PlayOverlayProps): JSX.Element {
  const { text, title, state, restartHeld, table } = props;
  return (
    <main
      class={table ? "play play--table" : "play"}
      data-screen="play"
      data-pads={PAD_USES[state.kind]}
      lang={text.language}
      aria-labelledby="screen-heading"
    >
      <h1 class="sr-only" id="screen-heading" tabIndex={-1}>
        {title}
      </h1>
      <Head {...props} />
      <Middle {...props} />
      {restartHeld > 0 && state.kind !== "paused" && <RestartRing text={text} held={restartHeld} />}
    </main>
  );
}
