import { isDeepStrictEqual } from "node:util";
import { conflictsOf, keysFor } from "../../src/app/key-settings.ts";
import { isCleanName } from "../../src/core/player-name.ts";
import { diaryCsv, diaryDays, diaryJson } from "../../src/core/practice/diary.ts";
import { parseBindings } from "../../src/input/key-bindings.ts";
import { BEST_SYNCS_NAME, keepBestSyncs } from "../../src/persistence/best-syncs.ts";
import { DIARY_NAME, keepDiary } from "../../src/persistence/diary.ts";
import { unreadableName } from "../../src/persistence/kept-value.ts";
import { keepSettings, SETTINGS_NAME, type Settings } from "../../src/persistence/settings.ts";
import { createStorage, type Storage } from "../../src/persistence/storage.ts";
import { copies, mutatedJson, type Json } from "./json-mutations.ts";
import type { FuzzTarget } from "./target.ts";

/** A storage that holds one text, as a page finds it. */
function storageWith(name: string, text: string): Storage {
  const all = new Map<string, string>();
  const storage = createStorage(() => ({
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  }));
  storage.write(name, text);
  return storage;
}

/** What the players have chosen, as `localStorage` gives it back. */
export function settingsTarget(): FuzzTarget {
  const defaults = keepSettings(storageWith("", "")).read();
  const chosen: Settings = {
    ...defaults,
    language: "ko",
    levelId: "iron-deer",
    bindings: keysFor(defaults, "four"),
    devices: {
      ...defaults.devices,
      offsetsMs: { gamepad: 12, midi: -3, touch: null },
      fewerKeys: { two: keysFor(defaults, "two"), three: null },
      checks: { "KeyA KeyS": { sent: [["KeyA", "KeyS"]], dropped: [], ghosted: [], resolutionMs: 4 } },
      pads: { single: "left", swapped: true, learned: { "pad:3": { part: "left", lane: "kick" } } },
    },
  };
  return {
    name: "settings",
    input: (chance) => mutatedJson(JSON.parse(JSON.stringify(chosen)) as Json, chance),
    feed(text) {
      const storage = storageWith(SETTINGS_NAME, text);
      const kept = keepSettings(storage);
      const read = kept.read();
      checkSettings(read);
      kept.write(read);
      if (!isDeepStrictEqual(plain(kept.read()), plain(read)))
        throw new Error("are others when written again");
      const aside = storage.read(unreadableName(SETTINGS_NAME));
      if (aside !== null && aside !== text) throw new Error("were set aside as something else");
      if (aside !== null) return "set aside";
      return isDeepStrictEqual(read, chosen) ? "read as they were" : differing(read, chosen);
    },
  };
}

/** Values as JSON keeps them: there is one zero. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const differing = (read: Settings, chosen: Settings): string =>
  `read, other: ${Object.keys(chosen).find((key) => !isDeepStrictEqual(read[key as keyof Settings], chosen[key as keyof Settings]))}`;

/** What the screens and the stage rely on. */
function checkSettings(settings: Settings): void {
  const { volumes, players, inputOffsetMs, scrollSpeeds } = settings;
  if (!Object.values(volumes).every((volume) => volume >= 0 && volume <= 1)) throw new Error("are too loud");
  for (const { name } of [players.left, players.right])
    if (!isCleanName(name)) throw new Error(`hold the name ${JSON.stringify(name)}`);
  if (!(["two", "three", "four"] as const).every((count) => parseBindings(keysFor(settings, count)).ok))
    throw new Error("hold keys that are none");
  conflictsOf(settings);
  if (!(Math.abs(inputOffsetMs) <= 500)) throw new Error("hold an offset that is none");
  if (!(scrollSpeeds.left > 0 && scrollSpeeds.right <= 4)) throw new Error("hold a speed that is none");
}

/** Best syncs, as `localStorage` gives them back. */
export function bestsTarget(): FuzzTarget {
  const chosen: Json = { "iron-deer": { easy: 700, "easy,hard": 1000 }, "moon-rabbit": { expert: 0 } };
  const ids = ["iron-deer", "constructor", "__proto__", "toString"];
  const pair = { left: "easy", right: "easy" } as const;
  return {
    name: "best syncs",
    input: (chance) => mutatedJson(chosen, chance),
    feed(text) {
      const bests = keepBestSyncs(storageWith(BEST_SYNCS_NAME, text));
      const found = ids.map((id) => bests.best(id, pair));
      if (!found.every((best) => best === null || (best >= 0 && best <= 1000)))
        throw new Error(`say ${found.join()}`);
      if (!bests.offer("iron-deer", pair, 1000).ok || bests.best("iron-deer", pair) !== 1000)
        throw new Error("keep no better sync");
      if ({}.constructor !== Object || "polluted" in {}) throw new Error("reach into every object");
      return `best ${found[0] === null || found[0] === 700 ? found[0] : "another"}, ${Object.keys(bests.of("moon-rabbit")).length} of another`;
    },
  };
}

/** The diary of practice, as `localStorage` gives it back. */
export function diaryTarget(): FuzzTarget {
  const entry = {
    at: "2026-11-25T17:03",
    level: "iron-deer",
    difficulty: { left: "easy", right: "hard" },
    people: ["left"],
    partner: "pro",
    way: "play",
    speedPercent: 75,
    firstBar: 3,
    lastBar: 8,
    paused: false,
    notes: 40,
    hits: 38,
    beat: 880,
    sync: 901,
    wobbleMs: 11.5,
    meanMs: -4.25,
    spreadMs: 12,
  };
  return {
    name: "diary",
    input: (chance) =>
      mutatedJson({ format: 1, entries: Array.from({ length: copies(entry, chance) }, () => entry) }, chance),
    feed(text) {
      const diary = keepDiary(storageWith(DIARY_NAME, text));
      const entries = diary.read();
      if (entries.length > 4000) throw new Error(`holds ${entries.length} entries`);
      if (diaryDays(entries).length > entries.length) throw new Error("has more days than entries");
      const rows = diaryCsv(entries).trimEnd().split("\r\n");
      if (rows.length !== entries.length + 1 || !rows.every((row) => row.split(",").length === 18))
        throw new Error("makes a table with holes");
      const again = keepDiary(storageWith(DIARY_NAME, diaryJson(entries))).read();
      if (!isDeepStrictEqual(plain(again), plain(entries))) throw new Error("is another when read again");
      return entries.length === 0 ? "nothing read" : `${"0".repeat(String(entries.length).length)} entries`;
    },
  };
}
