import type { LessonStep } from "../../core/practice/lesson.ts";

/** The first lesson: a heading and what to do, for each step, and what is said when it succeeds. */
export const enLesson = {
  heading: "First lesson",
  offer: "New here? A first lesson takes three minutes.",
  open: "Start the lesson",
  later: "Not now",
  steps: {
    keys: "Your drums",
    reading: "Reading notes",
    together: "Striking together",
    trading: "Trading",
    interlocking: "Interlocking",
  } satisfies Record<LessonStep, string>,
  says: {
    keys: "The song waits at each note until you strike the right drum. There is no hurry.",
    reading: "Now the song goes on. Strike when a note reaches the line. Three in four are enough.",
    together:
      "Your partner plays along. Where a thread joins two notes, strike as one. Listen, don’t just look.",
    trading: "One plays, the other answers. Start where your partner stops.",
    interlocking: "You play the kick, your partner fills the gaps with the snare. Keep it steady.",
  } satisfies Record<LessonStep, string>,
  cheers: {
    keys: "You found every drum.",
    reading: "You can read the notes.",
    together: "You two struck as one.",
    trading: "That was a conversation.",
    interlocking: "Two drummers, one groove.",
  } satisfies Record<LessonStep, string>,
  almost: "Almost. Once more, or go on: both are fine.",
  stepOf: (step: number, all: number): string => `Step ${step} of ${all}`,
  play: "Play this step",
  again: "Once more",
  next: "Go on",
  leave: "Leave the lesson",
  done: "That was the lesson. Pick a song, and bring somebody.",
  songs: "Pick a song",
};

export type LessonText = typeof enLesson;
