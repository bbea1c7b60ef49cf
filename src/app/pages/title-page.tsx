import type { JSX } from "preact";
import { TitleScreen } from "../../ui/title-screen.tsx";
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
      onSettings={() => go({ kind: "settings", back: { kind: "title" } })}
      onLanguage={(language) => change({ language })}
      onFullScreen={document.fullscreenEnabled ? toggleFullScreen : null}
    />
  );
}

function toggleFullScreen(): void {
  const toggled = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser may refuse; then the window stays as it is, which everybody sees.
  toggled.catch(() => undefined);
}
