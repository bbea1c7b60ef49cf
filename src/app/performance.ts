import { LANES, partnerOf, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import { replay } from "../core/run/replay.ts";
import { TRAVEL_MS, type Settings } from "../persistence/settings.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { drumKeysOf, namesOf, type Desk } from "./desk.ts";
import { inputOffsetOf } from "./device-offsets.ts";
import { devicePartsOf } from "./device-parts.ts";
import { failureText } from "./failures.ts";
import { markRunEnd } from "./marks.ts";
import { PlayShow } from "./play/play-show.ts";
import type { ShowEnd, ShowFailure, ShowParts } from "./play/show-parts.ts";
import { recordRun } from "./run-record.ts";
import { runRemarks } from "./run-remarks.ts";
import { stageLookOf } from "./stage-look.ts";
import type { SongSetup } from "./song-setup.ts";

/** The app's desk, and a way to draw the present page again. */
export interface PerformanceDesk extends Desk {
  readonly draw: () => void;
}

/** One song from its start to its results: what is handed to the show, and what becomes of its end. */
export class Performance {
  readonly #desk: PerformanceDesk;
  readonly #place: HTMLElement;
  readonly #setup: SongSetup;
  readonly #entry: CatalogueEntry;
  /** As they were when the run started; they belong to its record. */
  readonly #settings: Settings;

  constructor(desk: PerformanceDesk, place: HTMLElement, setup: SongSetup, entry: CatalogueEntry) {
    this.#desk = desk;
    this.#place = place;
    this.#setup = setup;
    this.#entry = entry;
    this.#settings = desk.settings;
  }

  /** Call it in a gesture, or browsers keep the sound back. */
  start(): void {
    const desk = this.#desk;
    const show = new PlayShow(this.#showParts(), {
      onChange: desk.draw,
      onFail: (failure) => this.#tell(failure),
      onLate: (lateMs) => desk.go({ kind: "offset", setup: this.#setup, lateMs }),
      onRestart: () => desk.perform(this.#setup),
      onEnd: (end) => this.#finish(end),
    });
    desk.go({ kind: "play", setup: this.#setup, show });
    void show.open();
  }

  #showParts(): ShowParts {
    const { text, settings, labels, media } = this.#desk;
    const keys = drumKeysOf(settings, labels);
    const { judgement, sync } = text.words;
    const { choice } = this.#setup;
    return {
      setup: this.#setup,
      entry: this.#entry,
      media,
      devices: devicePartsOf(this.#desk, this.#setup, this.#place),
      place: this.#place,
      offsets: { inputOffsetMs: settings.inputOffsetMs, visualOffsetMs: settings.visualOffsetMs },
      offerOffset: !settings.offsetAnswered,
      help: null,
      partner: choice.mode === "solo" ? partnerFor(choice) : null,
      words: { judgement, sync },
      names: namesOf(settings, text),
      keyLabels: forBoth((part) => labelsOf(keys[part])),
      travelMs: forBoth((part) => TRAVEL_MS / settings.scrollSpeeds[part]),
      look: stageLookOf(settings, this.#setup.level),
    };
  }

  #finish({ log, paused, partner, use }: ShowEnd): void {
    const { bests, text, settings, go } = this.#desk;
    const { choice, chart } = this.#setup;
    const result = replay(chart, log);
    const facts = {
      players: settings.players,
      use,
      inputOffsetsMs: forBoth((part) => inputOffsetOf(this.#settings, use[part].device)),
      date: today(),
      paused,
      partner,
    };
    const run = recordRun(this.#setup, log, facts);
    const previousBest = bests.best(choice.levelId, choice.difficulties);
    const counts = !run.flags.practice && run.mostKeys === null;
    const kept = counts
      ? bests.offer(choice.levelId, choice.difficulties, result.sync)
      : { ok: true as const };
    const remarks = [...runRemarks(run, text)];
    if (!kept.ok)
      remarks.push(kept.reason === "full" ? text.problems.storageFull() : text.problems.storageDenied());
    go({ kind: "results", finished: { setup: this.#setup, run, result, previousBest, remarks } });
    markRunEnd(result);
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

/** The day by the players' own calendar, as 2026-11-25. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The partner of a solo run, with a seed of its own. */
function partnerFor({ part, partner }: SongSetup["choice"]): ShowParts["partner"] {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { part: partnerOf(part), character: partner, seed };
}

const forBoth = <T>(of: (part: Part) => T): ForBoth<T> => ({ left: of("left"), right: of("right") });

function labelsOf(keys: Readonly<Record<Lane, { readonly label: string }>>): Record<Lane, string> {
  return Object.fromEntries(LANES.map((lane) => [lane, keys[lane].label])) as Record<Lane, string>;
}
