import { Scale, Scene } from "phaser";
import { type ForBoth, type Lane, type Part, PARTS } from "../core/drums.ts";
import type { RunEvent } from "../core/run/events.ts";
import { pageMs as toPageMs } from "../core/time.ts";
import { loadArt, type Sharpness, sheetOf } from "./art.ts";
import { type PaintedFigure, sheetOfFigure } from "./figure-sheet.ts";
import type { Groove } from "./drummer-view.ts";
import { DARK, type Glow, glowTo, levelAt, sectionLight, warmth } from "./lantern-layout.ts";
import { nod } from "./motion-layout.ts";
import { createNoteStates, type NoteStates } from "./note-states.ts";
import { soughtBack } from "./note-window-layout.ts";
import { layOutStage } from "./stage-layout.ts";
import { createViews, type StageViews } from "./stage-views.ts";
import type { StageFrame, StageOptions } from "./stage.ts";

export interface SceneOptions extends StageOptions {
  readonly sharpness: Sharpness;
  readonly figures: ForBoth<PaintedFigure>;
  readonly pixelRatio: () => number;
  readonly onReady: () => void;
  readonly onFailed: (problem: Error) => void;
}

/** Asks once a frame what is heard now, and draws it. Keeps nothing but what it must remember to draw. */
export class StageScene extends Scene {
  private readonly options: SceneOptions;
  private readonly states: NoteStates;
  private views: StageViews | null = null;
  private idle = true;
  private light: Glow = DARK;
  private lastSongMs = -Infinity;

  public constructor(options: SceneOptions) {
    super("stage");
    this.options = options;
    this.states = createNoteStates(options.chart);
  }

  public preload(): void {
    loadArt(this.load, this.options.sharpness);
    this.load.on("loaderror", (file: { readonly src: string }) => {
      this.options.onFailed(new Error(`could not load ${file.src}`));
    });
  }

  public create(): void {
    const { sharpness, figures, onReady } = this.options;
    const sheets = {
      scenery: sheetOf(this, "scenery", sharpness),
      field: sheetOf(this, "field", sharpness),
      people: {
        left: sheetOfFigure(this, "left", figures.left),
        right: sheetOfFigure(this, "right", figures.right),
      },
    };
    this.views = createViews(this, sheets, this.options, this.states);
    this.scale.on(Scale.Events.RESIZE, () => this.layOut());
    this.layOut();
    onReady();
  }

  public override update(at: number): void {
    if (this.views === null) return;
    const frame = this.options.readFrame(toPageMs(at));
    if (soughtBack(this.lastSongMs, frame.songMs)) this.states.forgetFrom(frame.songMs);
    this.lastSongMs = frame.songMs;
    for (const event of frame.events) this.react(this.views, event, at);
    this.draw(this.views, frame, at);
  }

  public strike(part: Part, lane: Lane, accent: boolean, pageMs: number): void {
    const player = this.views?.players[part];
    player?.drummer.strike(lane, accent, pageMs);
    player?.field.strike(lane, pageMs);
  }

  public setIdle(idle: boolean): void {
    this.idle = idle;
  }

  private layOut(): void {
    const pixelRatio = this.options.pixelRatio();
    const { width, height } = this.scale.gameSize;
    const { left, right } = this.options.lanes;
    this.cameras.main.setOrigin(0, 0).setZoom(pixelRatio);
    const size = { width: width / pixelRatio, height: height / pixelRatio };
    this.views?.layOut(layOutStage(size, { left: left.length, right: right.length }), pixelRatio);
  }

  private react(views: StageViews, event: RunEvent, at: number): void {
    this.states.apply(event, at);
    if (event.kind === "link") {
      views.sync.show(event.word, at);
      views.together.show(event.dMs, at);
      return;
    }
    const player = views.players[event.part];
    if (event.kind === "hit") {
      player.words.show(event.judgement, at);
      player.field.hit(event.lane, at);
      player.ticks.hit(event, at);
    }
    if (event.kind === "miss") {
      player.words.show("miss", at);
      player.drummer.miss(at);
    }
  }

  private groove({ pulse }: StageFrame, at: number): Groove {
    if (this.options.reducedMotion) return { nod: 0, breath: 0 };
    return { nod: this.idle ? 0 : nod(pulse.phase), breath: Math.sin(at / 620) * (this.idle ? 1 : 0.35) };
  }

  private draw(views: StageViews, frame: StageFrame, at: number): void {
    const { songMs, chain, pulse, section } = frame;
    const groove = this.groove(frame, at);
    this.light = glowTo(this.light, Math.max(warmth(chain), sectionLight(section)), at);
    const light = levelAt(this.light, at);
    views.scenery.update(light, groove.breath);
    const still = this.options.reducedMotion;
    views.fireflies.update(still ? 0 : at, light);
    views.lanterns.update(chain, at, still ? 0 : 1);
    views.audience.update(pulse.phase, groove.nod === 0 ? 0 : 1);
    const now = { songMs, pageMs: at, beatMs: pulse.beatMs, chain };
    for (const part of PARTS) {
      const player = views.players[part];
      const { drummer } = player;
      views.drummers[part].update(drummer.pose(now), groove, (lane) => drummer.struckAgeMs(lane, at));
      player.field.update(at);
      player.beats.update(songMs);
      player.notes.update(songMs, at);
      player.ticks.update(at);
      player.words.update(at);
    }
    views.sync.update(at);
    views.together.update(at);
  }
}
