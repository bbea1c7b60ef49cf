import type { Desk } from "./desk.ts";
import { setUpSong, type SongSetup } from "./song-setup.ts";
import { tellBrokenLevel } from "./tell-broken-level.ts";

/** Goes to the ready page of the chosen song; tells what is wrong with it where it can't be played. */
export function getReady(desk: Desk, notice?: string): void {
  const { catalogue, choice, text } = desk;
  const entry = catalogue.find(({ id }) => id === choice.levelId);
  if (!entry) return desk.go({ kind: "songs", notice: text.problems.unknownLevel(choice.levelId) });
  const setup = entry.level.ok ? setUpSong(choice, entry.level.value) : entry.level;
  if (!setup.ok) return tellBrokenLevel(desk, entry.id, setup.problems);
  desk.askReady({ kind: "ready", setup: setup.value, ...(notice === undefined ? {} : { notice }) });
}

/** While the players find their keys, the heavy things load. */
export function loadWhileReady({ media, catalogue }: Desk, { choice, level }: SongSetup): void {
  const entry = catalogue.find(({ id }) => id === choice.levelId);
  void media.stage();
  if (entry) void media.track(entry, level, undefined, choice);
}
