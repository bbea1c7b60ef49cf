import { LANES, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import { TRAVEL_MS } from "../persistence/settings.ts";
import { castOf } from "./answer-setup.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { drumKeysOf, namesOf, type Desk } from "./desk.ts";
import { devicePartsOf } from "./device-parts.ts";
import { partnerFor } from "./partner-for.ts";
import type { ShowParts } from "./play/show-parts.ts";
import type { SongSetup } from "./song-setup.ts";
import { stageLookOf } from "./stage-look.ts";

/** Where a song is shown, and where its files are. */
export interface Place {
  /** The element that the stage fills. */
  readonly place: HTMLElement;
  readonly entry: CatalogueEntry;
}

/** What a show of a whole song needs, from what the players have chosen. */
export function showPartsOf(desk: Desk, { place, entry }: Place, setup: SongSetup): ShowParts {
  const { text, settings, labels, media } = desk;
  const cast = castOf(setup, settings, text);
  const keys = drumKeysOf(settings, labels, setup.lanes);
  const { judgement, sync } = text.words;
  const { choice } = setup;
  return {
    setup,
    entry,
    media,
    devices: devicePartsOf(desk, setup, place),
    near: null,
    place,
    offsets: { inputOffsetMs: settings.inputOffsetMs, visualOffsetMs: settings.visualOffsetMs },
    offerOffset: !settings.offsetAnswered,
    help: null,
    partner: choice.mode === "solo" ? partnerFor(choice) : null,
    words: { judgement, sync },
    names: namesOf(cast, text),
    keyLabels: forBoth((part) => labelsOf(keys[part])),
    travelMs: forBoth((part) => TRAVEL_MS / settings.scrollSpeeds[part]),
    look: stageLookOf(cast, setup.level),
  };
}

export const forBoth = <T>(of: (part: Part) => T): ForBoth<T> => ({ left: of("left"), right: of("right") });

export function labelsOf(keys: Readonly<Record<Lane, { readonly label: string }>>): Record<Lane, string> {
  return Object.fromEntries(LANES.map((lane) => [lane, keys[lane].label])) as Record<Lane, string>;
}
