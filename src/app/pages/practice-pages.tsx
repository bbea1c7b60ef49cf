import type { JSX } from "preact";
import { lastBarOf, msSpan, sectionSpans } from "../../core/practice/span.ts";
import { PracticeBar } from "../../ui/practice/practice-bar.tsx";
import { PracticeScreen } from "../../ui/practice/practice-screen.tsx";
import { SummaryScreen } from "../../ui/practice/summary-screen.tsx";
import { PlayOverlay } from "../../ui/play-overlay.tsx";
import { slowOutputMs } from "../calibration/open-tap-test.ts";
import type { Desk } from "../desk.ts";
import type { Page } from "../page.ts";
import { practicePageOf } from "../practice/practice-plan.ts";
import { songBehind, withSongBehind } from "../song-behind.ts";
import { setUpSong, type SongChoice, type SongSetup } from "../song-setup.ts";
import { playState } from "./play-pages.tsx";

type PageOf<K extends Page["kind"]> = Extract<Page, { kind: K }>;

export function practicePage(desk: Desk, page: PageOf<"practice">): JSX.Element {
  const { text, language, settings, go, choose, change } = desk;
  const { setup, plan, back } = page;
  const bars = lastBarOf(setup.plan, setup.chart);
  const again = (part: Partial<SongChoice>): void => {
    choose(part);
    const next = setUpSong({ ...setup.choice, ...part }, setup.level);
    if (!next.ok) return;
    // Who wishes to play another way does so on the ready page too, unless it says how.
    const before = songBehind(page);
    const ready = before && !before.answering ? setUpSong({ ...before.choice, ...part }, before.level) : null;
    go({ ...(ready?.ok ? withSongBehind(page, ready.value) : page), setup: next.value });
  };
  return (
    <PracticeScreen
      text={text}
      title={setup.level.title[language]}
      plan={plan}
      notesPerBar={notesPerBar(setup, bars)}
      sections={sectionSpans(setup.level, bars)}
      solo={{
        mode: setup.choice.mode,
        choice: setup.choice,
        onMode: (mode) => again({ mode }),
        onPart: (part) => again({ part }),
        onPartner: (partner) => again({ partner }),
      }}
      guideVolume={settings.volumes.guide}
      slowOutputMs={desk.media.soundNow && slowOutputMs(desk.media.soundNow)}
      onPlan={(part) => go({ ...page, plan: { ...plan, ...part } })}
      onGuideVolume={(guide) => change({ volumes: { ...settings.volumes, guide } })}
      onDiary={() => go({ kind: "diary", back: page })}
      onStart={() => desk.practise({ setup, plan, back })}
      onBack={() => go(back)}
    />
  );
}

function notesPerBar({ plan, chart }: SongSetup, bars: number): readonly number[] {
  return Array.from({ length: bars }, (_, index) => {
    const { fromMs, toMs } = msSpan(plan, { firstBar: index + 1, lastBar: index + 1 });
    return chart.notes.filter(({ noteMs }) => noteMs >= fromMs && noteMs < toMs).length;
  });
}

export function practisePage(desk: Desk, page: PageOf<"practise">): JSX.Element {
  const { text, language, go } = desk;
  const { show, rounds, back } = page;
  const { song, round, played } = rounds;
  const setup = rounds.stretch;
  const hud = {
    sync: show.sync,
    positionMs: show.positionMs,
    lengthMs: setup.plan.lengthMs,
    sections: setup.plan.sections,
  };
  return (
    <>
      <PlayOverlay
        text={text}
        title={song.setup.level.title[language]}
        state={playState(show)}
        hud={show.phase === null ? null : hud}
        restartHeld={show.restartHeld}
        onPause={() => show.pause("asked")}
        onResume={() => void show.resume()}
        onRestart={() => desk.practise({ ...song, back })}
        onLeave={() => go({ kind: "practice-summary", rounds, back })}
      />
      {show.phase !== null && show.phase !== "paused" && (
        <PracticeBar
          text={text}
          number={round.number}
          kind={round.kind}
          speedPercent={round.ladder.speedPercent}
          holding={show.phase === "holding"}
          preparing={show.phase === "over" ? show.loaded : null}
          last={played.at(-1) ?? null}
        />
      )}
    </>
  );
}

export function practiceSummaryPage(desk: Desk, page: PageOf<"practice-summary">): JSX.Element {
  const { text, language, go } = desk;
  const { song, played, kept } = page.rounds;
  const speedPercent = page.rounds.round.ladder.speedPercent;
  return (
    <SummaryScreen
      text={text}
      title={song.setup.level.title[language]}
      rounds={played}
      {...song.plan.span}
      remark={kept.ok ? null : notKept(text, kept.reason)}
      onAgain={() => go(practicePageOf(song.setup, page.back, { ...song.plan, speedPercent }))}
      onDiary={() => go({ kind: "diary", back: page })}
      onSongs={() => go({ kind: "songs" })}
    />
  );
}

const notKept = ({ problems }: Desk["text"], why: "full" | "denied"): string =>
  why === "full" ? problems.storageFull() : problems.storageDenied();
