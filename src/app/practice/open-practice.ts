import type { LessonStep } from "../../core/practice/lesson.ts";
import type { Desk } from "../desk.ts";
import type { Page } from "../page.ts";
import type { PracticeSong } from "./practice-song.ts";

/** A stretch of a song, and where practising it was entered. */
export type PracticeVisit = PracticeSong & { readonly back: Page };
/** A stretch of a song, or a step of the first lesson. */
export type PracticeWish = PracticeVisit | LessonStep;

/** What {@link openPractice} needs of the app. */
interface PracticeDesk extends Desk {
  readonly tellUnexpected: (why: string) => void;
}

/** Fetches what practising, or the first lesson, takes, and begins. */
export function openPractice(desk: PracticeDesk, place: HTMLElement, what: PracticeWish): void {
  const begin = typeof what === "string" ? openLesson(desk, place, what) : openSong(desk, place, what);
  begin.catch((error: unknown) => desk.tellUnexpected(String(error)));
}

async function openLesson(desk: Desk, place: HTMLElement, step: LessonStep): Promise<void> {
  const { playStep } = await import("../lesson/lesson.ts");
  playStep(desk, place, step);
}

async function openSong(desk: Desk, place: HTMLElement, song: PracticeVisit): Promise<void> {
  const entry = desk.catalogue.find(({ id }) => id === song.setup.choice.levelId);
  if (!entry) return desk.go({ kind: "songs" });
  const { practise } = await import("./practice.ts");
  practise(desk, { place, entry }, song);
}
