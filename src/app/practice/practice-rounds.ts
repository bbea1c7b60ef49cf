import { gradeRound, speedsAhead } from "../../core/practice/ladder.ts";
import { diaryEntry, type DiaryEntry } from "../../core/practice/diary.ts";
import { firstRound, nextRound, type Round } from "../../core/practice/rounds.ts";
import { replay } from "../../core/run/replay.ts";
import type { PlayedRound } from "../../ui/practice/practice-bar.tsx";
import type { Kept } from "../../persistence/storage.ts";
import type { Media } from "../media.ts";
import type { CatalogueEntry } from "../catalogue.ts";
import { trackWish } from "../play/load-song.ts";
import type { ShowEnd, ShowRound } from "../play/show-parts.ts";
import { peopleOf, type SongSetup } from "../song-setup.ts";
import { roundMaker, rulesOf, type PracticeSong, type PreparedRound } from "./practice-song.ts";

/** What the rounds need of the app. */
export interface RoundsDesk {
  readonly media: Pick<Media, "track">;
  readonly entry: CatalogueEntry;
  /** A partner with a seed of its own for each round; `null` for two people. */
  readonly partner: () => ShowRound["partner"];
  /** The time by the players' own clock, as 2026-11-25T17:03. */
  readonly now: () => string;
  /** Writes it into the diary. */
  readonly keep: (entry: DiaryEntry) => Kept;
  /** Leaves a mark that outside tools can read. */
  readonly mark: (round: PlayedRound) => void;
}

/** The rounds of one practice: which one it is, what the next one will be, and how those before went. */
export class PracticeRounds {
  round: Round;
  readonly song: PracticeSong;
  readonly played: PlayedRound[] = [];
  /** Whether all rounds have found their place in the diary. */
  kept: Kept = { ok: true };
  readonly #desk: RoundsDesk;
  readonly #make: (kind: Round["kind"], speed: number) => PreparedRound;

  constructor(song: PracticeSong, desk: RoundsDesk) {
    this.song = song;
    this.#desk = desk;
    this.#make = roundMaker(song);
    this.round = firstRound(song.plan.way, song.plan.speedPercent);
  }

  /** The stretch alone, at the speed of the present round. */
  get stretch(): SongSetup {
    return this.#make(this.round.kind, this.round.ladder.speedPercent).setup;
  }

  /** The present round for the show, with a partner of its own. */
  current(): ShowRound {
    const { kind, ladder } = this.round;
    return { ...this.#make(kind, ladder.speedPercent), offerOffset: false, partner: this.#desk.partner() };
  }

  /** The present round has come to its end; there is another one now. */
  end({ log, paused, partner }: ShowEnd): void {
    const { kind, number, ladder } = this.round;
    const { plan } = this.song;
    if (kind !== "play") {
      this.round = nextRound(this.round, plan.way, null, rulesOf(plan));
      return;
    }
    const { setup } = this.#make(kind, ladder.speedPercent);
    const people = peopleOf(setup);
    const result = replay(setup.chart, log);
    const grade = gradeRound(setup.chart, result, people);
    const entry = diaryEntry(
      {
        at: this.#desk.now(),
        level: setup.choice.levelId,
        difficulty: setup.choice.difficulties,
        people: [...people],
        partner: partner?.character ?? null,
        way: plan.way === "answer" ? "answer" : "play",
        speedPercent: ladder.speedPercent,
        ...plan.span,
        paused,
      },
      setup.chart,
      result,
    );
    const { beat, sync, meanMs, spreadMs } = entry;
    const round = { number, speedPercent: ladder.speedPercent, beat, sync, meanMs, spreadMs, grade };
    this.played.push(round);
    const kept = this.#desk.keep(entry);
    if (!kept.ok) this.kept = kept;
    this.#desk.mark(round);
    this.round = nextRound(this.round, plan.way, grade, rulesOf(plan));
  }

  /**
   * Renders the speeds that the next round may have while this one is played, so that nobody waits for them.
   *
   * @param wanted whether it is still played: to render gives up what anybody else has rendered meanwhile.
   */
  async prepare(wanted: () => boolean): Promise<void> {
    const { media, entry } = this.#desk;
    const { kind, ladder } = this.round;
    for (const speed of speedsAhead(ladder, rulesOf(this.song.plan))) {
      if (!wanted()) return;
      const round = this.#make(kind, speed);
      await media.track(entry, round.setup.level, undefined, trackWish(round));
    }
  }
}
