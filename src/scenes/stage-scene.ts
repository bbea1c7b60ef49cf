import { Scale, Scene } from "phaser";
import { type ForBoth, type Lane, type Part, PARTS } from "../core/drums.ts";
import type { RunEvent } from "../core/run/events.ts";
import { pageMs as toPageMs } from "../core/time.ts";
import { loadArt, type PageName, type Sharpness, sheetOf } from "./art.ts";
import { type PaintedFigure, sheetOfFigure } from "./figure-sheet.ts";
import type { Groove } from "./drummer-view.ts";
import { beatsUntil, swayAt } from "./backdrop-layout.ts";
import { DARK, type Glow, glowTo, levelAt, warmth } from "./lantern-layout.ts";
import { nod } from "./motion-layout.ts";
import { createNoteStates, type NoteStates } from "./note-states.ts";
import { sectionEnergy, sectionLight } from "./section-layout.ts";
import { createSeats, type Seats } from "./seats.ts";
import { createViews, type Sheets, type StageViews } from "./stage-views.ts";
import type { Seen } from "./people-view.ts";
import type { Moment } from "./place-view.ts";
import type { StageFrame, StageOptions } from "./stage.ts";

export interface SceneOptions extends StageOptions {
  readonly sharpness: Sharpness;
  /** `null` on the plain stage. */
  readonly figures: ForBoth<PaintedFigure> | null;
  readonly pixelRatio: () => number;
  readonly onReady: () => void;
  readonly onFailed: (problem: Error) => void;
}

/** Asks once a frame what is heard now, and draws it. Keeps nothing but what it must remember to draw. */
export class StageScene extends Scene {
  private options: SceneOptions;
  private states: NoteStates;
  private sheets: Sheets | null = null;
  private seats: Seats | null = null;
  private views: StageViews | null = null;
  private idle = true;
  private light: Glow = DARK;
  private opening: Glow = DARK;

  public constructor(options: SceneOptions) {
    super("stage");
    this.options = options;
    this.states = createNoteStates(options.chart);
  }

  public preload(): void {
    const { sharpness, figures, backdrop } = this.options;
    loadArt(this.load, figures ? ["field", "scenery", `backdrop-${backdrop}`] : ["field"], sharpness);
    this.load.on("loaderror", (file: { readonly src: string }) => {
      this.options.onFailed(new Error(`could not load ${file.src}`));
    });
  }

  public create(): void {
    const { sharpness, figures, backdrop, onReady } = this.options;
    const page = (name: PageName) => sheetOf(this, name, sharpness);
    const picture = figures && {
      scenery: page("scenery"),
      backdrop: page(`backdrop-${backdrop}`),
      field: page("field"),
      people: {
        left: sheetOfFigure(this, "left", figures.left),
        right: sheetOfFigure(this, "right", figures.right),
      },
    };
    this.sheets = { field: page("field"), picture };
    this.seats = createSeats(this, this.options);
    this.views = createViews(this, this.sheets, this.options, this.states, this.seats);
    this.scale.on(Scale.Events.RESIZE, () => this.layOut());
    this.layOut();
    onReady();
  }

  /**
   * Another chart, or the same once more. For another everything is made anew, in one frame: that is simpler than to
   * teach every view to change its song.
   */
  public play(song: Pick<StageOptions, "chart" | "beats">): void {
    if (song.chart === this.options.chart) this.rewind([]);
    if (song.chart === this.options.chart || this.sheets === null || this.seats === null) return;
    this.options = { ...this.options, ...song };
    this.states = createNoteStates(song.chart);
    for (const child of this.children.getAll()) child.destroy();
    this.views = createViews(this, this.sheets, this.options, this.states, this.seats);
    this.layOut();
  }

  /** The song goes on from another place: notes are as these events leave them, and nobody is told. */
  public rewind(past: readonly RunEvent[]): void {
    this.states.rewind(past);
  }

  public override update(at: number): void {
    if (this.views === null) return;
    const frame = this.options.readFrame(toPageMs(at));
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
    if (this.seats === null) return;
    const size = { width: width / pixelRatio, height: height / pixelRatio };
    const lanes = { left: left.length, right: right.length };
    if (this.views) this.views.layOut(this.seats.layOut(size, lanes, pixelRatio), pixelRatio);
  }

  private react(views: StageViews, event: RunEvent, at: number): void {
    this.states.apply(event, at);
    if (event.kind === "link") {
      for (const sync of views.syncs) sync.show(event, at);
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
    if (this.stands) return { nod: 0, breath: 0 };
    return { nod: this.idle ? 0 : nod(pulse.phase), breath: Math.sin(at / 620) * (this.idle ? 1 : 0.35) };
  }

  /** Whether nothing moves but what the players move. */
  private get stands(): boolean {
    return this.options.reducedMotion || this.options.calm === "still";
  }

  private moment(frame: StageFrame, at: number): Moment {
    const { songMs, chain, pulse, section } = frame;
    this.light = glowTo(this.light, Math.max(warmth(chain), sectionLight(section)), at);
    this.opening = glowTo(this.opening, sectionEnergy(section), at);
    const groove = this.groove(frame, at);
    return {
      songMs,
      pageMs: at,
      chain,
      groove,
      phase: pulse.phase,
      breath: groove.breath,
      warmth: levelAt(this.light, at),
      energy: levelAt(this.opening, at),
      sway: this.stands ? 0 : swayAt(beatsUntil(this.options.beats, songMs)),
      moves: !this.stands,
    };
  }

  private draw(views: StageViews, frame: StageFrame, at: number): void {
    const { songMs, chain, pulse } = frame;
    const now = { songMs, pageMs: at, beatMs: pulse.beatMs, chain };
    const seen = (part: Part): Seen => {
      const { drummer } = views.players[part];
      return { pose: drummer.pose(now), struckAgeMs: (lane) => drummer.struckAgeMs(lane, at) };
    };
    const moment = this.moment(frame, at);
    views.place?.update(moment);
    views.threads?.update(songMs);
    const bothSeen = { left: seen("left"), right: seen("right") };
    views.people?.update(moment, bothSeen);
    for (const part of PARTS) {
      const player = views.players[part];
      player.field.update(at);
      player.beats.update(songMs);
      player.notes.update(songMs, at);
      player.ticks.update(at);
      player.words.update(at);
    }
    for (const sync of views.syncs) sync.update(at);
  }
}
