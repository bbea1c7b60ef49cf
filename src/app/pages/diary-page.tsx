import type { JSX } from "preact";
import { diaryCsv, diaryJson } from "../../core/practice/diary.ts";
import { DiaryScreen } from "../../ui/practice/diary-screen.tsx";
import type { Desk } from "../desk.ts";
import { download } from "../download.ts";
import type { Page } from "../page.ts";

export function diaryPage(desk: Desk, page: Extract<Page, { kind: "diary" }>): JSX.Element {
  const { text, language, catalogue, diary, go, draw } = desk;
  const entries = diary.read();
  const titles = catalogue.flatMap(({ id, level }) =>
    level.ok ? [[id, level.value.title[language]] as const] : [],
  );
  return (
    <DiaryScreen
      text={text}
      entries={entries}
      titles={Object.fromEntries(titles)}
      onExportJson={() => download("nara-duet-diary.json", "application/json", diaryJson(entries))}
      onExportCsv={() => download("nara-duet-diary.csv", "text/csv", diaryCsv(entries))}
      onClear={() => {
        diary.clear();
        draw();
      }}
      onBack={() => go(page.back)}
    />
  );
}
