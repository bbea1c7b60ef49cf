import type { Desk } from "./desk.ts";
import type { SongSetup } from "./song-setup.ts";

/** What a performance needs of the app, and a way to say that it could not be fetched. */
interface OpeningDesk extends Desk {
  readonly tellUnexpected: (what: string, error?: unknown) => void;
}

/** Fetched while the menus are looked at: the title does not wait for what plays a song. */
const load = () => import("./performance.ts");

/** Asks for what {@link openPerformance} needs; what fails is asked for again then. */
export function preloadPerformance(): void {
  load().catch(() => undefined);
}

/** Plays the song of a setup from its beginning. Call it in a gesture, or browsers keep the sound back. */
export function openPerformance(desk: OpeningDesk, place: HTMLElement, setup: SongSetup): void {
  const entry = desk.catalogue.find(({ id }) => id === setup.choice.levelId);
  if (!entry) return desk.go({ kind: "songs" });
  load().then(
    ({ Performance }) => new Performance(desk, place, setup, entry).start(),
    (error: unknown) => desk.tellUnexpected(String(error), error),
  );
}
