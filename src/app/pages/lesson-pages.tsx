import type { JSX } from "preact";
import { stepAfter } from "../../core/practice/lesson.ts";
import { LessonScreen } from "../../ui/lesson/lesson-screen.tsx";
import { PlayOverlay } from "../../ui/play-overlay.tsx";
import { drumKeysOf, type Desk } from "../desk.ts";
import type { Page } from "../page.ts";
import { playState } from "./play-pages.tsx";

type PageOf<K extends Page["kind"]> = Extract<Page, { kind: K }>;

export function lessonPage(desk: Desk, page: PageOf<"lesson">): JSX.Element {
  const { text, settings, labels, go, practise } = desk;
  const { step, last } = page;
  const failed = step !== null && last !== null && !last.succeeded;
  return (
    <LessonScreen
      text={text}
      keys={drumKeysOf(settings, labels)}
      lanes={["snare", "kick"]}
      step={step}
      last={last}
      onPlay={() => (step === null ? go({ kind: "songs" }) : practise(step))}
      onSkip={failed ? () => go({ kind: "lesson", step: stepAfter(step), last: null }) : null}
      onLeave={() => go({ kind: "title" })}
    />
  );
}

export function lessonPlayPage(desk: Desk, page: PageOf<"lesson-play">): JSX.Element {
  const { text, go, practise } = desk;
  const { show, setup, step } = page;
  const { lengthMs, sections } = setup.plan;
  return (
    <PlayOverlay
      text={text}
      title={text.lesson.steps[step]}
      state={playState(show)}
      hud={show.phase === null ? null : { sync: show.sync, positionMs: show.positionMs, lengthMs, sections }}
      restartHeld={show.restartHeld}
      onPause={() => show.pause("asked")}
      onResume={() => void show.resume()}
      onRestart={() => practise(step)}
      onLeave={() => go({ kind: "lesson", step, last: null })}
    />
  );
}
