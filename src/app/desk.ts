import type { ForBoth, Lane, Part } from "../core/drums.ts";
import type { PartnerCharacter } from "../core/run-format/run-schema.ts";
import type { Level } from "../core/level/level-schema.ts";
import type { KeyBindings } from "../input/key-bindings.ts";
import type { KeyLabels } from "../input/key-labels.ts";
import type { BestSyncs } from "../persistence/best-syncs.ts";
import type { Diary } from "../persistence/diary.ts";
import type { Settings } from "../persistence/settings.ts";
import type { DrumKeys, KeyCap } from "../ui/players.tsx";
import { LANES, PARTS } from "../core/drums.ts";
import { bindingsIn } from "./key-settings.ts";
import type { Language, Text } from "../ui/text.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { KeptRuns } from "./kept-runs.ts";
import type { Media } from "./media.ts";
import type { Page, ReadyPage } from "./page.ts";
import type { PracticeWish } from "./practice/open-practice.ts";
import type { SongChoice, SongSetup } from "./song-setup.ts";

/** What every page works with: what is there, what was chosen, and the way to another page. */
export interface Desk {
  readonly text: Text;
  readonly language: Language;
  readonly settings: Settings;
  readonly catalogue: readonly CatalogueEntry[];
  readonly bests: BestSyncs;
  readonly media: Media;
  readonly labels: KeyLabels;
  readonly choice: SongChoice;
  readonly ready: ForBoth<boolean>;
  readonly previewing: boolean;
  /** Ids of the levels that are on this device; `null` where that is not known. */
  readonly stored: (() => ReadonlySet<string>) | null;
  /** The runs that are kept on this device. */
  readonly runs: KeptRuns;
  /** The element that the stage fills. */
  readonly place: HTMLElement;
  readonly go: (page: Page) => void;
  /** Whether a page is still the present one: asked by whoever comes back to it after a wait. */
  readonly shows: (page: Page) => boolean;
  readonly change: (change: Partial<Settings>) => void;
  readonly choose: (change: Partial<SongChoice>) => void;
  readonly sayReady: (part: Part) => void;
  readonly preview: (on: boolean) => void;
  /** Goes to the ready page of the chosen song; tells what is wrong with it where it can't be played. */
  readonly getReady: (notice?: string) => void;
  /** Goes to a ready page, on which nobody has said so yet. */
  readonly askReady: (page: ReadyPage) => void;
  /** Plays the song of a setup from its beginning. */
  readonly perform: (setup: SongSetup) => void;
  readonly clearData: () => void;
  readonly diary: Diary;
  /** Practises a stretch of a song, round after round, or plays a step of the first lesson. */
  readonly practise: (what: PracticeWish) => void;
  /** Draws the present page again. */
  readonly draw: () => void;
}

/** A level that was read, with where its files are. */
export interface PlayableLevel {
  readonly entry: CatalogueEntry;
  readonly level: Level;
}

/** The levels that can be played. */
export function playable(catalogue: readonly CatalogueEntry[]): readonly PlayableLevel[] {
  return catalogue.flatMap((entry) => (entry.level.ok ? [{ entry, level: entry.level.value }] : []));
}

/** The players' keys; in a chart with these lanes where they are given, else with all four. */
export function bindingsOf(settings: Settings, lanes?: ForBoth<readonly Lane[]>): KeyBindings {
  return bindingsIn(settings, lanes ?? { left: LANES, right: LANES });
}

/** What the players are called: by the name they gave, else by their side. */
export function namesOf({ players }: Settings, text: Text): ForBoth<string> {
  return {
    left: players.left.name || text.players.left,
    right: players.right.name || text.players.right,
  };
}

/** Who plays a part in place of a person; `null` for people. */
export function partnersOf({ mode, part, partner }: SongChoice): ForBoth<PartnerCharacter | null> {
  const of = (side: Part): PartnerCharacter | null => (mode === "solo" && part !== side ? partner : null);
  return { left: of("left"), right: of("right") };
}

/** The players' keys as the screens show them. */
export function drumKeysOf(
  settings: Settings,
  labels: KeyLabels,
  lanes?: ForBoth<readonly Lane[]>,
): DrumKeys {
  const bindings = bindingsOf(settings, lanes);
  const of = (part: Part): DrumKeys["left"] =>
    Object.fromEntries(
      LANES.map((lane): [string, KeyCap] => {
        const code = bindings[part][lane];
        return [lane, { code, label: code === "" ? "–" : labels.labelOf(code) }];
      }),
    ) as DrumKeys["left"];
  const [left, right] = PARTS.map(of) as [DrumKeys["left"], DrumKeys["right"]];
  return { left, right };
}
