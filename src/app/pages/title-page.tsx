import type { JSX } from "preact";
import { TitleScreen } from "../../ui/title-screen.tsx";
import { FIRST_LESSON_PAGE } from "../lesson/first-page.ts";
import type { Desk } from "../desk.ts";
import { playTitleMusic } from "../title-music.ts";

export function titlePage(desk: Desk): JSX.Element {
  const { text, settings, go, change } = desk;
  return (
    <TitleScreen
      text={text}
      jackets={{ left: settings.players.left.jacket, right: settings.players.right.jacket }}
      onShown={() => playTitleMusic(desk, document)}
      onPlay={() => go({ kind: "songs" })}
      onHowToPlay={() => go({ kind: "how-to-play" })}
      onJackets={() => go({ kind: "jackets", back: { kind: "title" }, songWaits: false })}
      onRuns={() => void openRuns(desk)}
      onSettings={() => go({ kind: "settings", back: { kind: "title" } })}
      onLanguage={(language) => change({ language })}
      lesson={settings.lessonAnswered ? null : lessonOffer(desk)}
      onFullScreen={document.fullscreenEnabled ? toggleFullScreen : null}
    />
  );
}

function lessonOffer({ change, go }: Desk) {
  const answered = { lessonAnswered: true };
  return {
    onLater: () => change(answered),
    onLesson: () => {
      change(answered);
      go(FIRST_LESSON_PAGE);
    },
  };
}

async function openRuns(desk: Desk): Promise<void> {
  const { MyRuns } = await import("../my-runs.ts");
  desk.go({ kind: "runs", mine: new MyRuns(desk) });
}

function toggleFullScreen(): void {
  const toggled = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser may refuse; then the window stays as it is, which everybody sees.
  toggled.catch(() => undefined);
}
