import type { JSX } from "preact";
import type { Lane, Part } from "../../core/drums.ts";
import { SCROLL_SPEEDS } from "../../persistence/settings.ts";
import { HowToPlay } from "../../ui/how-to-play.tsx";
import { SettingsScreen } from "../../ui/settings-screen.tsx";
import { openTapTest } from "../calibration/open-tap-test.ts";
import { FIRST_LESSON_PAGE } from "../lesson/first-page.ts";
import { drumKeysOf, namesOf, type Desk } from "../desk.ts";
import type { Media } from "../media.ts";
import type { Page } from "../page.ts";

export function howToPlayPage({ text, settings, labels, media, go }: Desk): JSX.Element {
  return (
    <HowToPlay
      text={text}
      keys={drumKeysOf(settings, labels)}
      onStrike={(part, lane) => void soundDrum(media, part, lane)}
      onPlay={() => go({ kind: "songs" })}
      onLesson={() => go(FIRST_LESSON_PAGE)}
      onBack={() => go({ kind: "title" })}
    />
  );
}

/** Sounds a drum. The very first stroke only fetches the sound: late is worse than silent. */
async function soundDrum(media: Media, part: Part, lane: Lane): Promise<void> {
  const late = media.soundNow === null;
  const sound = await media.sound();
  if (late || !sound.ok) return;
  await sound.value.output.resume();
  const kit = await sound.value.kit("pop");
  if (kit.ok) kit.value.strike(part, lane, false);
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
      onMeasure={() => void openTapTest(desk, page)}
      onClearData={clearData}
      onDevices={() => go({ kind: "devices", back: page })}
      onBack={() => go(page.back)}
    />
  );
}
