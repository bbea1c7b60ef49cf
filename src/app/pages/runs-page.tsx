import type { JSX } from "preact";
import { MyRunsScreen } from "../../ui/my-runs-screen.tsx";
import type { Desk } from "../desk.ts";
import type { Page } from "../page.ts";

export function runsPage(desk: Desk, page: Extract<Page, { kind: "runs" }>): JSX.Element {
  const { mine } = page;
  return (
    <MyRunsScreen
      text={desk.text}
      runs={mine.rows()}
      notice={mine.notice}
      canUndo={mine.removed !== null && mine.removed.entries.length > 0}
      onOpen={(id) => void mine.open(id, page)}
      onRemove={(ids) => void mine.remove(ids)}
      onUndo={() => void mine.undo()}
      onExport={() => void mine.exportAll()}
      onImport={(text) => void mine.importAll(text)}
      onBack={() => desk.go({ kind: "title" })}
    />
  );
}
