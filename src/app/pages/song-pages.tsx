import type { JSX } from "preact";
import { FULL_SPEED_PERCENT } from "../../core/chart/speed.ts";
import { SCROLL_SPEEDS } from "../../persistence/settings.ts";
import { ReadyScreen, type TableOffer } from "../../ui/ready-screen.tsx";
import { SongsScreen } from "../../ui/songs-screen.tsx";
import type { SoloOffer } from "../../ui/songs/mode-choice.tsx";
import { castOf } from "../answer-setup.ts";
import { bindingsOf, drumKeysOf, namesOf, partnersOf, playable, type Desk } from "../desk.ts";
import { mayLieFlat } from "../device-parts.ts";
import { needsCheck, songToCheck } from "../keyboard-checks.ts";
import { levelCardOf } from "../level-card.ts";
import type { Page, ReadyPage } from "../page.ts";
import { practicePageOf } from "../practice/practice-plan.ts";
import { peopleOf, type SongSetup } from "../song-setup.ts";
import { useReadyStrokes } from "./use-ready-strokes.ts";

export function songsPage(desk: Desk, page: Extract<Page, { kind: "songs" }>): JSX.Element {
  const { text, settings, choice, go, choose, change } = desk;
  const levels = playable(desk.catalogue).map(({ entry, level }) => levelCardOf(entry.id, level, desk));
  return (
    <SongsScreen
      text={text}
      levels={levels}
      selectedId={choice.levelId}
      names={namesOf(settings, text)}
      keys={drumKeysOf(settings, desk.labels)}
      difficulties={choice.difficulties}
      solo={soloOffer(desk)}
      scrollSpeeds={settings.scrollSpeeds}
      scrollSteps={SCROLL_SPEEDS}
      previewing={desk.previewing}
      notice={page.notice}
      onSelect={(levelId) => choose({ levelId })}
      onDifficulty={(part, difficulty) =>
        choose({ difficulties: { ...choice.difficulties, [part]: difficulty } })
      }
      onScrollSpeed={(part, speed) => change({ scrollSpeeds: { ...settings.scrollSpeeds, [part]: speed } })}
      onPreview={() => desk.preview(!desk.previewing)}
      onPlay={() => {
        // A practice speed comes with an address; who picks from the list plays the song as it is.
        choose({ speedPercent: FULL_SPEED_PERCENT });
        go({ kind: "jackets", back: { kind: "songs" }, songWaits: true });
      }}
      onBack={() => go({ kind: "title" })}
    />
  );
}

function soloOffer({ choice, choose }: Desk): SoloOffer {
  return {
    mode: choice.mode,
    choice,
    onMode: (mode) => choose({ mode }),
    onPart: (part) => choose({ part }),
    onPartner: (partner) => choose({ partner }),
  };
}

export const readyPage = (desk: Desk, page: ReadyPage): JSX.Element => <Ready desk={desk} page={page} />;

function Ready({ desk, page }: { readonly desk: Desk; readonly page: ReadyPage }): JSX.Element {
  const refusal = useReadyStrokes(desk, page.setup);
  const told = [page.notice, refusal && desk.text.devices.midiRefused[refusal]].filter(Boolean).join(" ");
  return readyScreen(desk, page, told === "" ? undefined : told);
}

function readyScreen(desk: Desk, page: ReadyPage, notice: string | undefined): JSX.Element {
  const { text, settings, language, go, change } = desk;
  const { setup } = page;
  const { choice } = setup;
  const partners = partnersOf(choice);
  const cast = castOf(setup, settings, text);
  return (
    <ReadyScreen
      text={text}
      title={setup.level.title[language]}
      names={namesOf(cast, text)}
      jackets={{ left: cast.players.left.jacket, right: cast.players.right.jacket }}
      difficulties={choice.difficulties}
      keys={drumKeysOf(settings, desk.labels, setup.lanes)}
      lanes={setup.lanes}
      scrollSpeeds={settings.scrollSpeeds}
      scrollSteps={SCROLL_SPEEDS}
      ready={{
        left: desk.ready.left || partners.left !== null || setup.answering?.part === "right",
        right: desk.ready.right || partners.right !== null || setup.answering?.part === "left",
      }}
      partners={partners}
      inputOffsetMs={settings.inputOffsetMs}
      alone={peopleOf(setup).length === 1}
      practiceSpeed={choice.speedPercent / 100}
      notice={notice}
      onReady={desk.sayReady}
      onScrollSpeed={(part, speed) => change({ scrollSpeeds: { ...settings.scrollSpeeds, [part]: speed } })}
      onOffset={() => go({ kind: "settings", back: page })}
      onPractise={() => go(practicePageOf(setup, page))}
      onCheckKeyboard={checkable(desk, setup) ? () => go({ kind: "keyboard-check", back: page }) : null}
      table={tableOffer(desk, page)}
      onStart={() => desk.perform(setup)}
      onBack={() => go(page.back ?? { kind: "songs" })}
    />
  );
}

/** How the two sit before a screen that they touch; `null` where it can't lie flat between them. */
function tableOffer(desk: Desk, { setup }: ReadyPage): TableOffer | null {
  if (!mayLieFlat(desk, setup)) return null;
  const { devices } = desk.settings;
  const { touch } = devices;
  return {
    on: touch.table,
    near: touch.near,
    onChange: (change) => desk.change({ devices: { ...devices, touch: { ...touch, ...change } } }),
  };
}

/** Whether the song asks a keyboard for more than any two keys at once. */
function checkable(desk: Desk, setup: SongSetup): boolean {
  const song = songToCheck(desk, setup);
  return song !== null && needsCheck(song, bindingsOf(desk.settings, song.lanes));
}
