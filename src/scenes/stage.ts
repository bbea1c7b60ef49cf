import { Renderer, Scale, WEBGL } from "phaser";
import type { Chart } from "../core/chart/chart.ts";
import type { ForBoth, Lane, Part } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import type { StageKit } from "../look/figure.ts";
import type { StageName } from "../core/level/level-schema.ts";
import type { PlannedBeat } from "../core/level/song-plan.ts";
import type { RunEvent } from "../core/run/events.ts";
import type { HitJudgement } from "../core/run/judgement.ts";
import type { SyncWord } from "../core/sync/quality.ts";
import type { PageMs, SongMs } from "../core/time.ts";
import { sharpnessFor } from "./art.ts";
import wardrobe from "../../assets/stage/wardrobe.json";
import { css } from "./colours.ts";
import { figureSharpness, type PaintedFigure, paintFigure } from "./figure-sheet.ts";
import { followParent, pixelRatioNow } from "./canvas-size.ts";
import { StageGame } from "./stage-game.ts";
import { StageScene } from "./stage-scene.ts";

/** What the scene reads once a frame. */
export interface StageFrame {
  /** The song time heard at the frame's page time. */
  readonly songMs: SongMs;
  /** New since the last frame. */
  readonly events: readonly RunEvent[];
  /** The lock chain. */
  readonly chain: number;
  /** `beat` counts from 0 in its bar, `phase` from 0 to 1 in the beat. */
  readonly pulse: {
    readonly bar: number;
    readonly beat: number;
    readonly phase: number;
    readonly beatMs: number;
  };
  /** Name of the section that is heard: 'intro', 'verse', … */
  readonly section: string;
}

export type StageCalm = "off" | "dimmed" | "still" | "plain";

/** How the stage looks, whatever is played on it. */
export interface StageLook {
  /** Who sits there, in what, and the hand that leads. */
  readonly looks: ForBoth<Jacket>;
  /** The drums they sit behind. */
  readonly kit: StageKit;
  /** What is seen behind them. */
  readonly backdrop: StageName;
  /** Moves less, and nothing for its own sake. */
  readonly reducedMotion: boolean;
  /** Lanes on black, with every edge drawn. */
  readonly highContrast: boolean;
  /**
   * A quieter picture behind the lanes: `dimmed` puts dusk over it, in `still` only the drummers' arms move, `plain`
   * has none.
   */
  readonly calm: StageCalm;
}

export interface StageOptions extends StageLook {
  readonly parent: HTMLElement;
  /** Already at practice speed. */
  readonly chart: Chart;
  /** Every beat of the song, in order, at practice speed too. */
  readonly beats: readonly PlannedBeat[];
  /** Lanes in use. */
  readonly lanes: ForBoth<readonly Lane[]>;
  readonly keyLabels: ForBoth<Readonly<Record<Lane, string>>>;
  /** How long a note is visible before it is due. */
  readonly travelMs: ForBoth<number>;
  /** In the player's language. */
  readonly words: {
    readonly judgement: Readonly<Record<HitJudgement | "miss", string>>;
    readonly sync: Readonly<Record<SyncWord, string>>;
  };
  readonly names: ForBoth<string>;
  /** Who sits at the lower edge of a screen that lies flat between the two; `null`: both sit before it. */
  readonly near: Part | null;
  /** Pads to touch lie over the foot of the lanes. */
  readonly pads: boolean;
  /** Called once a frame with the timestamp of `requestAnimationFrame`. */
  readonly readFrame: (at: PageMs) => StageFrame;
  /** The WebGL context was lost: time to pause. It comes back by itself. */
  readonly onLost: () => void;
}

export interface Stage {
  /** Moves a drum and an arm within the next frame. Called in the key handler. */
  strike(part: Part, lane: Lane, accent: boolean): void;
  /** Before the start and in a pause: drummers breathe; lanes are still drawn from song time. */
  setIdle(idle: boolean): void;
  /** Another chart, the same at another speed, or the same once more: every note is still to come. */
  play(song: Pick<StageOptions, "chart" | "beats">): void;
  /** The same song goes on from another place, where these events have been: what they tell is over and not shown. */
  rewind(past: readonly RunEvent[]): void;
  /** Whether the WebGL context is lost and has not come back: nothing is drawn. */
  isLost(): boolean;
  /** Gives everything back: canvas, textures, listeners, the game. */
  destroy(): void;
}

/** Paints both players as they look, for a screen whose shorter side has so many pixels; nobody on a plain stage. */
async function paintBoth(
  { looks, kit, calm }: StageOptions,
  shortSidePx: number,
): Promise<ForBoth<PaintedFigure> | null> {
  if (calm === "plain") return null;
  const unitPx = figureSharpness(shortSidePx);
  const [left, right] = await Promise.all([
    paintFigure(wardrobe, { jacket: looks.left, kit, mirrored: false }, unitPx),
    paintFigure(wardrobe, { jacket: looks.right, kit, mirrored: true }, unitPx),
  ]);
  return { left, right };
}

/** Whether this browser can draw the stage at all. */
function hasWebGl(): boolean {
  const gl = document.createElement("canvas").getContext("webgl");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}

function gameConfig(parent: HTMLElement, scene: StageScene) {
  const ratio = pixelRatioNow();
  return {
    type: WEBGL,
    parent,
    scene,
    backgroundColor: css("night"),
    banner: false,
    // One texture a batch: with several, drivers that draw in software sample the wrong one in parts of a picture. What
    // is drawn together lies in one atlas anyway.
    render: { maxTextures: 1 },
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: {
      mode: Scale.ScaleModes.NONE,
      width: Math.max(1, Math.round(parent.clientWidth * ratio)),
      height: Math.max(1, Math.round(parent.clientHeight * ratio)),
      zoom: 1 / ratio,
    },
  };
}

/** Tells of a lost WebGL context, and answers whether it is gone still. */
function watchContext({ renderer }: StageGame, onLost: () => void): () => boolean {
  const context = { lost: false };
  renderer.on(Renderer.Events.LOSE_WEBGL, () => {
    context.lost = true;
    onLost();
  });
  renderer.on(Renderer.Events.RESTORE_WEBGL, () => {
    context.lost = false;
  });
  return () => context.lost;
}

/**
 * Mounts the stage in `parent`, and resolves when it is ready to draw.
 *
 * @throws Error('no-webgl') where WebGL is missing, another `Error` where a picture can't be loaded; as a rejection.
 */
export async function createStage(options: StageOptions): Promise<Stage> {
  if (!hasWebGl()) throw new Error("no-webgl");
  const windowHooks = { onblur: window.onblur, onfocus: window.onfocus };
  const shortSidePx = Math.min(screen.width, screen.height) * pixelRatioNow();
  const figures = await paintBoth(options, shortSidePx);
  const settle: { ready?: () => void; failed?: (problem: Error) => void } = {};
  const ready = new Promise<void>((resolve, reject) =>
    Object.assign(settle, { ready: resolve, failed: reject }),
  );
  const scene = new StageScene({
    ...options,
    figures,
    sharpness: sharpnessFor(shortSidePx),
    pixelRatio: pixelRatioNow,
    onReady: () => settle.ready?.(),
    onFailed: (problem) => settle.failed?.(problem),
  });
  const game = new StageGame(gameConfig(options.parent, scene));
  game.canvas.ariaHidden = "true";
  game.canvas.style.display = "block";
  const isLost = watchContext(game, options.onLost);
  const stopFollowing = followParent(options.parent, game);
  const destroy = () => {
    stopFollowing();
    game.dismantle();
    Object.assign(window, windowHooks);
  };
  await ready.catch((problem: unknown) => {
    destroy();
    throw problem;
  });
  return {
    strike: (part, lane, accent) => scene.strike(part, lane, accent, performance.now()),
    setIdle: (idle) => scene.setIdle(idle),
    play: (song) => scene.play(song),
    rewind: (past) => scene.rewind(past),
    isLost,
    destroy,
  };
}
