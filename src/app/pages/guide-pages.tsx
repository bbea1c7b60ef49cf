import type { JSX } from "preact";
import { SCROLL_SPEEDS } from "../../persistence/settings.ts";
import { HowToPlay } from "../../ui/how-to-play.tsx";
import { SettingsScreen } from "../../ui/settings-screen.tsx";
import { drumKeysOf, namesOf, type Desk } from "../desk.ts";
import type { Page } from "../page.ts";

export function howToPlayPage({ text, settings, labels, go }: Desk): JSX.Element {
  return (
    <HowToPlay
      text={text}
      keys={drumKeysOf(settings, labels)}
      names={namesOf(settings, text)}
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
      names={namesOf(settings, text)}
      values={{ ...settings, language }}
      scrollSteps={SCROLL_SPEEDS}
      onChange={change}
      onClearData={clearData}
      onDevices={() => go({ kind: "devices", back: page })}
      onBack={() => go(page.back)}
    />
  );
}
