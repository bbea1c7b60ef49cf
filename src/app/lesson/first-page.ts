import type { Page } from "../page.ts";

/** Where the first lesson begins. */
export const FIRST_LESSON_PAGE: Extract<Page, { kind: "lesson" }> = {
  kind: "lesson",
  step: "keys",
  last: null,
};
