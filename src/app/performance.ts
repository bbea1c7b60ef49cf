import { answerRun } from "../core/run-format/answer-run.ts";
import type { Run } from "../core/run-format/run-schema.ts";
import { replay } from "../core/run/replay.ts";
import type { Settings } from "../persistence/settings.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { Desk } from "./desk.ts";
import { nearSeatOf } from "./device-parts.ts";
import { inputOffsetOf } from "./device-offsets.ts";
import { failureText } from "./failures.ts";
import { today } from "./local-time.ts";
import { markRunEnd } from "./marks.ts";
import { PlayShow } from "./play/play-show.ts";
import type { ShowEnd, ShowFailure } from "./play/show-parts.ts";
import { songEntry } from "./practice/song-entry.ts";
import { workOf } from "./practice/run-work.ts";
import { recordRun } from "./run-record.ts";
import { runRemarks } from "./run-remarks.ts";
import { forBoth, showPartsOf } from "./show-parts-of.ts";
import type { SongSetup } from "./song-setup.ts";

/** One song from its start to its results: what is handed to the show, and what becomes of its end. */
export class Performance {
  readonly #desk: Desk;
  readonly #place: HTMLElement;
  readonly #setup: SongSetup;
  readonly #entry: CatalogueEntry;
  /** As they were when the run started; they belong to its record. */
  readonly #settings: Settings;

  constructor(desk: Desk, place: HTMLElement, setup: SongSetup, entry: CatalogueEntry) {
    this.#desk = desk;
    this.#place = place;
    this.#setup = setup;
    this.#entry = entry;
    this.#settings = desk.settings;
  }

  /** Call it in a gesture, or browsers keep the sound back. */
  start(): void {
    const desk = this.#desk;
    const parts = showPartsOf(desk, { place: this.#place, entry: this.#entry }, this.#setup);
    const show = new PlayShow(
      { ...parts, near: nearSeatOf(desk, this.#setup) },
      {
        onChange: desk.draw,
        onFail: (failure) => this.#tell(failure),
        onLate: (lateMs) => desk.go({ kind: "offset", setup: this.#setup, lateMs }),
        onRestart: () => desk.perform(this.#setup),
        onEnd: (end) => this.#finish(end),
      },
    );
    desk.go({ kind: "play", setup: this.#setup, show });
    void show.open();
  }

  #finish({ log, paused, partner, use }: ShowEnd): void {
    const { bests, text, settings, go } = this.#desk;
    const { choice, chart, answering } = this.#setup;
    const result = replay(chart, log);
    const facts = {
      players: settings.players,
      use,
      inputOffsetsMs: forBoth((part) => inputOffsetOf(this.#settings, use[part].device)),
      date: today(),
      paused,
      partner,
    };
    const played = recordRun(this.#setup, log, facts);
    const run = answering ? answerRun(played, answering) : played;
    const previousBest = bests.best(choice.levelId, choice.difficulties);
    const counts = !run.flags.practice && run.mostKeys === null;
    const kept = counts
      ? bests.offer(choice.levelId, choice.difficulties, result.sync)
      : { ok: true as const };
    const remarks = [...runRemarks(run, text)];
    if (!kept.ok)
      remarks.push(kept.reason === "full" ? text.problems.storageFull() : text.problems.storageDenied());
    this.#desk.diary.add(songEntry(this.#setup, run, result));
    const work = workOf(this.#setup, result, this.#settings);
    go({
      kind: "results",
      finished: { setup: this.#setup, run, result, previousBest, counts, remarks, work },
    });
    markRunEnd(result);
    void this.#keep(run, result.sync, (remark) => remarks.push(remark));
  }

  async #keep(run: Run, sync: number, onFail: (remark: string) => void): Promise<void> {
    const kept = await (await this.#desk.runs()).save(run, sync, Date.now());
    if (kept.ok) return;
    onFail(this.#desk.text.share.runs[kept.reason]);
    this.#desk.draw();
  }

  #tell(failure: ShowFailure): void {
    const { text, language, go, perform } = this.#desk;
    const setup = this.#setup;
    go({
      kind: "message",
      ...failureText(text, failure, setup.level.title[language]),
      problems: [],
      ways: [
        { label: text.message.tryAgain, onChoose: () => perform(setup) },
        { label: text.results.songs, onChoose: () => go({ kind: "songs" }) },
      ],
    });
  }
}
