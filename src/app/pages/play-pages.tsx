import type { JSX } from "preact";
import { timingsCsv } from "../../core/run-format/timings-csv.ts";
import { makeRunFile } from "../../core/run-format/run-file.ts";
import { OffsetOffer } from "../../ui/offset-offer.tsx";
import { PlayOverlay, type PlayState } from "../../ui/play-overlay.tsx";
import { LatenessPanel } from "../../ui/calibration/lateness-panel.tsx";
import { WorkPanel } from "../../ui/practice/work-panel.tsx";
import type { Table } from "../../ui/play/table.tsx";
import { Turnable } from "../../ui/turnable.tsx";
import { ResultsScreen } from "../../ui/results-screen.tsx";
import { OFFSET_LIMIT_MS } from "../../persistence/settings.ts";
import { namesOf, playable, type Desk } from "../desk.ts";
import { nearSeatOf } from "../device-parts.ts";
import { download } from "../download.ts";
import { wantsReducedMotion } from "../motion.ts";
import { offsetFromRun } from "../offset-from-run.ts";
import type { FinishedRun, Page } from "../page.ts";
import { practicePageOf } from "../practice/practice-plan.ts";
import { sharePageOf } from "../send-run.ts";
import { namesOfRun } from "../shared-run.ts";
import { peopleOf, type SongSetup } from "../song-setup.ts";
import type { PlayShow } from "../play/play-show.ts";

export function playPage(desk: Desk, { setup, show }: Extract<Page, { kind: "play" }>): JSX.Element {
  const { plan, level } = setup;
  const hud = {
    sync: show.sync,
    positionMs: show.positionMs,
    lengthMs: plan.lengthMs,
    sections: plan.sections,
  };
  return (
    <PlayOverlay
      text={desk.text}
      title={level.title[desk.language]}
      state={playState(show)}
      hud={show.phase === null ? null : hud}
      restartHeld={show.restartHeld}
      table={tableOf(desk, setup)}
      onPause={() => show.pause("asked")}
      onResume={() => void show.resume()}
      onRestart={() => desk.perform(setup)}
      onLeave={() =>
        show.ready === null ? desk.go({ kind: "songs" }) : desk.askReady({ kind: "ready", setup })
      }
    />
  );
}

/** How the players of a song face each other over the screen; `null` where both sit before it. */
function tableOf(desk: Desk, setup: SongSetup): Table | null {
  const near = nearSeatOf(desk, setup);
  return near && { near, names: namesOf(desk.settings, desk.text) };
}

/** Made to be read from both seats, where there are two. */
function forSeats(desk: Desk, setup: SongSetup, screen: JSX.Element): JSX.Element {
  if (nearSeatOf(desk, setup) === null) return screen;
  return (
    <Turnable text={desk.text} heading={setup.level.title[desk.language]}>
      {screen}
    </Turnable>
  );
}

export function playState({ phase, loaded, count, pauseReason, ready }: PlayShow): PlayState {
  if (phase === null) return { kind: "loading", share: loaded };
  if (ready !== null) return { kind: "ready", ready };
  if (phase === "paused") return { kind: "paused", reason: pauseReason };
  return phase === "count-in" && count > 0 ? { kind: "count-in", beat: count } : { kind: "playing" };
}

export function offsetPage(desk: Desk, { setup, lateMs }: Extract<Page, { kind: "offset" }>): JSX.Element {
  const answer = (inputOffsetMs: number): void => {
    desk.change({ inputOffsetMs, offsetAnswered: true });
    desk.perform(setup);
  };
  const before = desk.settings.inputOffsetMs;
  const clamped = Math.max(-OFFSET_LIMIT_MS, Math.min(OFFSET_LIMIT_MS, before + lateMs));
  return forSeats(
    desk,
    setup,
    <OffsetOffer
      text={desk.text}
      lateMs={lateMs}
      alone={peopleOf(setup).length === 1}
      onAccept={() => answer(clamped)}
      onDecline={() => answer(before)}
    />,
  );
}

export function resultsPage(desk: Desk, { finished }: Extract<Page, { kind: "results" }>): JSX.Element {
  const { text, language, go } = desk;
  const { setup, run, result, previousBest, counts, remarks, work } = finished;
  const practise = (): void =>
    go(practicePageOf(setup, { kind: "results", finished }, work.weakest ? { span: work.weakest } : {}));
  return forSeats(
    desk,
    setup,
    <ResultsScreen
      text={text}
      title={setup.level.title[language]}
      names={namesOfRun(run, text)}
      jackets={{ left: run.players.left.jacket, right: run.players.right.jacket }}
      difficulties={setup.choice.difficulties}
      chart={setup.chart}
      result={result}
      sections={setup.plan.sections}
      lengthMs={setup.plan.lengthMs}
      previousBest={previousBest}
      counts={counts}
      reduceMotion={wantsReducedMotion(desk.settings.reducedMotion)}
      remarks={remarks}
      onAgain={() => desk.perform(setup)}
      onNext={nextSong(desk, finished)}
      onSongs={() => go({ kind: "songs" })}
      onShare={() => go(sharePageOf(desk, finished, { kind: "results", finished }))}
      onSaveRun={() => download(`${fileName(finished)}.duet.json`, "application/json", makeRunFile(run))}
      onSaveTimings={() => download(`${fileName(finished)}.csv`, "text/csv", timingsCsv(setup.chart, result))}
    >
      <Lateness desk={desk} finished={finished} />
      <WorkPanel text={text} names={namesOfRun(run, text)} work={work} onPractise={practise} />
    </ResultsScreen>,
  );
}

/** Offers the lateness of the run as an offset, where it speaks for one. */
function Lateness({
  desk,
  finished,
}: {
  readonly desk: Desk;
  readonly finished: FinishedRun;
}): JSX.Element | null {
  const { setup, run, result } = finished;
  const found = offsetFromRun(setup, run, result);
  if (found === null) return null;
  const { estimate, offsetMs } = found;
  return (
    <LatenessPanel
      text={desk.text}
      estimate={estimate}
      offsetMs={offsetMs}
      onSet={() => desk.change({ inputOffsetMs: offsetMs, offsetAnswered: true })}
    />
  );
}

/** Chooses the song after this one, in the order of the list; `null` after the last. */
function nextSong(desk: Desk, { setup }: FinishedRun): (() => void) | null {
  const levels = playable(desk.catalogue);
  const next = levels[levels.findIndex(({ entry }) => entry.id === setup.choice.levelId) + 1];
  if (!next) return null;
  return () => {
    desk.choose({ levelId: next.entry.id });
    desk.getReady();
  };
}

const fileName = ({ setup, result }: FinishedRun): string => `${setup.choice.levelId}-${result.sync}`;
