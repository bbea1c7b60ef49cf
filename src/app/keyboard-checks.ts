import type { Chart } from "../core/chart/chart.ts";
import { chartOf } from "../core/chart/level-chart.ts";
import { withMostKeys } from "../core/chart/most-keys.ts";
import { PARTS, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import type { KeyBindings } from "../input/key-bindings.ts";
import { checkedResolution, type Check, type CheckPlan } from "../input/keyboard-check/check.ts";
import { neededChords, neededKeys, type Chord } from "../input/keyboard-check/chords.ts";
import { allSent, unsafe, type Findings } from "../input/keyboard-check/findings.ts";
import { bestOtherSet, mergeFindings, type OtherSet } from "../input/keyboard-check/other-set.ts";
import type { DeviceSettings } from "../persistence/device-settings.ts";
import { playable, type Desk } from "./desk.ts";
import type { Page } from "./page.ts";
import { songBehind, withSongBehind } from "./song-behind.ts";
import { peopleOf, setUpSong, type SongSetup } from "./song-setup.ts";

/** The song that a keyboard is checked for, with the notes that people play of it, at full speed. */
export interface CheckedSong {
  readonly levelId: string;
  readonly chart: Chart;
  readonly lanes: ForBoth<readonly Lane[]>;
  /** An answer is played on the chart of the run that it answers: nothing can be left out for a keyboard. */
  readonly fixed: boolean;
}

/**
 * The song of a setup; without one the chosen song, or the first that can be played, where it can't. `null` without any.
 */
export function songToCheck(
  { catalogue, choice }: Pick<Desk, "catalogue" | "choice">,
  setup: SongSetup | null = null,
): CheckedSong | null {
  if (setup) return checkedSong(setup);
  const levels = playable(catalogue);
  const chosen = levels.find(({ entry }) => entry.id === choice.levelId) ?? levels[0];
  return chosen
    ? checkedSong({ choice: { ...choice, levelId: chosen.entry.id }, level: chosen.level })
    : null;
}

function checkedSong(song: Pick<SongSetup, "choice" | "level" | "answering">): CheckedSong | null {
  const { choice, level, answering } = song;
  const made = chartOf(level, choice.difficulties);
  if (!made.ok) return null;
  const fixed = answering !== undefined;
  const whole = fixed ? withMostKeys(made.value, choice.mostKeys) : made.value;
  const people = peopleOf(song);
  const notes = whole.notes.filter(({ part }) => people.includes(part));
  // Links name notes by their place; without some of the notes there are none.
  const chart = people.length === PARTS.length ? whole : { notes, links: [] };
  const lanes = (part: Part): readonly Lane[] => level[choice.difficulties[part]]?.lanes ?? [];
  return { levelId: choice.levelId, chart, lanes: { left: lanes("left"), right: lanes("right") }, fixed };
}

export function planOf({ chart }: CheckedSong, bindings: KeyBindings): CheckPlan {
  const chords = (most: 2 | 3 | null): readonly Chord[] => neededChords(withMostKeys(chart, most), bindings);
  return { keys: neededKeys(chart, bindings), chords: chords(null), thinned: [chords(3), chords(2)] };
}

/** The name under which what was found of a set of keys is kept. */
export const checkName = (plan: CheckPlan): string => plan.keys.join(" ");

const copy = (chords: readonly Chord[]): string[][] => chords.map((chord) => [...chord]);

/** The settings with what a check found. */
export function withCheck(devices: DeviceSettings, check: Check): DeviceSettings {
  const { sent, dropped, ghosted } = check.findings;
  const resolution = checkedResolution(check);
  const kept = {
    sent: copy(sent),
    dropped: copy(dropped),
    ghosted: copy(ghosted),
    resolutionMs: resolution === null ? null : Math.round(resolution),
  };
  return { ...devices, checks: { ...devices.checks, [checkName(check.plan)]: kept } };
}

/** What can be done where a keyboard can't send what a song needs. */
export interface CheckAdvice {
  readonly other: OtherSet | null;
  /** The chart thinned to so many keys at a moment is known to be safe. */
  readonly thinTo: 2 | 3 | null;
  /** It is thinned to so many already. */
  readonly thinnedTo: 2 | 3 | null;
}

export function adviceOn(
  song: CheckedSong,
  bindings: KeyBindings,
  check: Check,
  devices: DeviceSettings,
): CheckAdvice {
  const { plan, findings } = check;
  const thinnedTo = song.fixed ? null : devices.mostKeys;
  if (unsafe(findings, plan.chords).length === 0) return { other: null, thinTo: null, thinnedTo };
  const all: Findings = mergeFindings([...Object.values(devices.checks), findings]);
  const [three = [], two = []] = plan.thinned;
  const thinTo = allSent(findings, three) ? 3 : allSent(findings, two) ? 2 : null;
  const other = bestOtherSet(song.chart, bindings, all);
  return { other, thinTo: song.fixed ? null : thinTo, thinnedTo };
}

/** Whether the song needs more of a keyboard than any two keys at once, which every keyboard sends. */
export const needsCheck = (song: CheckedSong, bindings: KeyBindings): boolean =>
  neededChords(song.chart, bindings).some((chord) => chord.length > 2);

/** From now on songs ask for so many keys at a moment, the one that players are getting ready for too; `null` for all. */
export function thinSongs(desk: Desk, page: Page, mostKeys: 2 | 3 | null): void {
  const { settings, change, choose, go } = desk;
  change({ devices: { ...settings.devices, mostKeys } });
  choose({ mostKeys });
  const behind = songBehind(page);
  const thinned = behind && setUpSong({ ...behind.choice, mostKeys }, behind.level);
  if (thinned?.ok) go(withSongBehind(page, thinned.value));
}
