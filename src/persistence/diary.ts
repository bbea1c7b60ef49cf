import * as v from "valibot";
import { DIARY_FORMAT, diaryEntrySchema, type DiaryEntry } from "../core/practice/diary.ts";
import { keepValue } from "./kept-value.ts";
import type { Kept, Storage } from "./storage.ts";

export const DIARY_NAME = "diary";

/** Some 250 bytes each: a megabyte in all, a fifth of what browsers grant. Then the oldest make room. */
const MOST_ENTRIES = 4000;

/** An entry that can't be read is left out; the others stay. Of more than there can be, the latest. */
const entries = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.slice(-MOST_ENTRIES)),
  v.array(v.fallback(v.nullable(diaryEntrySchema), null)),
  v.transform((all) => all.filter((entry) => entry !== null)),
);
const schema = v.object({ format: v.literal(DIARY_FORMAT), entries });

/** What was practised, round by round, in the order in which it was played. */
export interface Diary {
  read(): readonly DiaryEntry[];
  add(entry: DiaryEntry): Kept;
  clear(): void;
}

export function keepDiary(storage: Storage): Diary {
  const kept = keepValue(storage, DIARY_NAME, schema, { format: DIARY_FORMAT, entries: [] });
  return {
    read: () => kept.read().entries,
    add: (entry) =>
      kept.write({
        format: DIARY_FORMAT,
        entries: [...kept.read().entries, entry].slice(-MOST_ENTRIES),
      }),
    clear: () => storage.clear([DIARY_NAME]),
  };
}
