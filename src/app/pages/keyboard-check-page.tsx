import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { pageMs } from "../../core/time.ts";
import { drumsByCode, type KeyBindings } from "../../input/key-bindings.ts";
import { presetKeys } from "../../input/key-presets.ts";
import {
  checkedResolution,
  DRUM_STROKES,
  feedCheck,
  skipDrumming,
  startCheck,
  tickCheck,
  type Check,
} from "../../input/keyboard-check/check.ts";
import { unsafe, verdictOn } from "../../input/keyboard-check/findings.ts";
import { watchRawKeys } from "../../input/raw-keys.ts";
import type { KeyLook } from "../../ui/devices/keyboard-picture.tsx";
import { KeyboardCheckScreen, type CheckFound, type CheckNow } from "../../ui/keyboard-check-screen.tsx";
import { bindingsOf, type Desk } from "../desk.ts";
import { adviceOn, planOf, songToCheck, thinSongs, withCheck, type CheckedSong } from "../keyboard-checks.ts";
import type { Page } from "../page.ts";
import { songBehind } from "../song-behind.ts";

type CheckPage = Extract<Page, { kind: "keyboard-check" }>;

interface CheckProps {
  readonly desk: Desk;
  readonly page: CheckPage;
  readonly song: CheckedSong;
}

export function keyboardCheckPage(desk: Desk, page: CheckPage): JSX.Element | null {
  const song = songToCheck(desk, songBehind(page));
  // With other keys it is another check, from its beginning.
  if (!song) return null;
  const keys = JSON.stringify(bindingsOf(desk.settings, song.lanes));
  return <KeyboardCheck key={keys} desk={desk} page={page} song={song} />;
}

/** Long enough for nothing to wait noticeably, in milliseconds. */
const TICK_MS = 50;

function useCheck(desk: Desk, song: CheckedSong, bindings: KeyBindings) {
  const [check, setCheck] = useState(() => startCheck(planOf(song, bindings)));
  const { step } = check;
  useLayoutEffect(() => {
    if (step === "done") return undefined;
    const now = () => pageMs(performance.now());
    const stop = watchRawKeys(window, now, (key) => setCheck((before) => feedCheck(before, key)));
    const timer = setInterval(() => setCheck((before) => tickCheck(before, performance.now())), TICK_MS);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [step === "done"]);
  const kept = useRef<Check | null>(null);
  // At once: whoever goes on with the next key press would be gone before an effect that waits for the picture.
  useLayoutEffect(() => {
    // Keeping it draws the page anew, in the middle of this.
    if (step !== "done" || kept.current === check) return;
    kept.current = check;
    desk.change({ devices: withCheck(desk.settings.devices, check) });
  });
  return {
    check,
    skip: () => setCheck(skipDrumming),
    repeat: () => setCheck(startCheck(check.plan)),
  };
}

function KeyboardCheck({ desk, page, song }: CheckProps): JSX.Element {
  const { text, settings, labels, go, change } = desk;
  const bindings = bindingsOf(settings, song.lanes);
  const { check, skip, repeat } = useCheck(desk, song, bindings);
  const advice = adviceOn(song, bindings, check, settings.devices);
  const label = (code: string): string => labels.labelOf(code);
  const useOther = (): void => {
    if (advice.other) change({ bindings: presetKeys(advice.other.preset) });
  };
  return (
    <KeyboardCheckScreen
      text={text}
      song={titleOf(desk, song)}
      now={checkNow(desk, check, advice, label)}
      picture={{ layout: settings.devices.layout, labelOf: label, looks: looksOf(desk, check, bindings) }}
      onOther={useOther}
      onThin={(mostKeys) => thinSongs(desk, page, mostKeys)}
      onSkip={skip}
      onRepeat={repeat}
      onBack={() => go(page.back)}
    />
  );
}

function titleOf({ catalogue, language }: Desk, { levelId }: CheckedSong): string {
  const level = catalogue.find(({ id }) => id === levelId)?.level;
  return level?.ok === true ? level.value.title[language] : levelId;
}

function checkNow(
  desk: Desk,
  check: Check,
  advice: ReturnType<typeof adviceOn>,
  label: (code: string) => string,
): CheckNow {
  switch (check.step) {
    case "hold":
    case "again":
      return { kind: check.step, keys: check.hold.wanted.map(label) };
    case "release":
      return { kind: "release" };
    case "drum":
      return { kind: "drum", done: check.drummed, of: DRUM_STROKES };
    case "done":
      return { kind: "done", found: foundOf(desk, check, advice, label) };
  }
}

function foundOf(
  { text }: Desk,
  check: Check,
  { other, ...thinning }: ReturnType<typeof adviceOn>,
  label: (code: string) => string,
): CheckFound {
  const { plan, findings } = check;
  const of = (verdict: "dropped" | "ghosted"): readonly (readonly string[])[] =>
    unsafe(findings, plan.chords)
      .filter((chord) => verdictOn(findings, chord) === verdict)
      .map((chord) => chord.map(label));
  const resolution = checkedResolution(check);
  return {
    dropped: of("dropped"),
    ghosted: of("ghosted"),
    sent: plan.chords.filter((chord) => verdictOn(findings, chord) === "sent").length,
    resolutionMs: resolution === null ? null : Math.round(resolution),
    other: other && { name: text.devices.presets[other.preset], proven: other.proven },
    ...thinning,
  };
}

function looksOf({ text }: Desk, check: Check, bindings: KeyBindings): ReadonlyMap<string, KeyLook> {
  const { hold, step, lacked, plan } = check;
  const looks = new Map<string, KeyLook>();
  for (const [code, { part, lane }] of drumsByCode(bindings)) {
    if (plan.keys.includes(code)) looks.set(code, { part, drum: text.words.lane[lane] });
  }
  if (step === "done") return looks;
  for (const code of hold.wanted)
    looks.set(code, { ...looks.get(code), state: lacked.includes(code) ? "missing" : "wanted" });
  for (const code of hold.down.keys()) looks.set(code, { ...looks.get(code), state: "down" });
  return looks;
}
