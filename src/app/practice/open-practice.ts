import type { Desk } from "../desk.ts";
import type { PracticeSong } from "./practice-song.ts";

/** What {@link openPractice} needs of the app. */
interface PracticeDesk extends Desk {
  readonly tellUnexpected: (why: string) => void;
}

/** Fetches what practising takes, and begins. */
export function openPractice(desk: PracticeDesk, place: HTMLElement, song: PracticeSong): void {
  const entry = desk.catalogue.find(({ id }) => id === song.setup.choice.levelId);
  if (!entry) return desk.go({ kind: "songs" });
  import("./practice.ts").then(
    ({ practise }) => practise(desk, { place, entry }, song),
    (error: unknown) => desk.tellUnexpected(String(error)),
  );
}
