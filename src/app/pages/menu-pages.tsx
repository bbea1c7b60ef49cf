import type { JSX } from "preact";
import { SCROLL_SPEEDS } from "../../persistence/settings.ts";
import { HowToPlay } from "../../ui/how-to-play.tsx";
import { SettingsScreen } from "../../ui/settings-screen.tsx";
import { TitleScreen } from "../../ui/title-screen.tsx";
import { drumKeysOf, type Desk } from "../desk.ts";
import type { Page } from "../page.ts";

export function titlePage({ text, go, change }: Desk): JSX.Element {
  return (
    <TitleScreen
      text={text}
      onPlay={() => go({ kind: "songs" })}
      onHowToPlay={() => go({ kind: "how-to-play" })}
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

export function howToPlayPage({ text, settings, labels, go }: Desk): JSX.Element {
  return (
    <HowToPlay
      text={text}
      keys={drumKeysOf(settings, labels)}
      names={text.players}
      onPlay={() => go({ kind: "songs" })}
      onBack={() => go({ kind: "title" })}
    />
  );
}

export function settingsPage(desk: Desk, page: Extract<Page, { kind: "settings" }>): JSX.Element {
  const { text, language, settings, go, change, clearData } = desk;
  return (
    <SettingsScreen
      text={text}
      names={text.players}
      values={{ ...settings, language }}
      scrollSteps={SCROLL_SPEEDS}
      onChange={change}
      onClearData={clearData}
      onBack={() => go(page.back)}
    />
  );
}
