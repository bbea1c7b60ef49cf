import { makeDifficultyPair } from "../core/difficulty.ts";
import { judgeRun } from "../core/run-format/judge-run.ts";
import type { Run } from "../core/run-format/run-schema.ts";
import type { Removed, SavedRun } from "../persistence/saved-runs.ts";
import type { Kept } from "../persistence/storage.ts";
import type { RunRow } from "../ui/share/arrange-runs.ts";
import type { Desk } from "./desk.ts";
import { download } from "./download.ts";
import type { Page } from "./page.ts";
import { dateText } from "./send-run.ts";
import { levelIn, shareRun } from "./shared-run.ts";

/** The list of kept runs while it is on screen: what is in it, and what was done to it. */
export class MyRuns {
  /** Newest first; `null` until they have been read. */
  runs: readonly SavedRun[] | null = null;
  notice = "";
  removed: Removed | null = null;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    void this.#read();
  }

  rows(): readonly RunRow[] | null {
    return this.runs && rowsOf(this.#desk, this.runs);
  }

  async open(id: string, back: Page): Promise<void> {
    const run = await (await this.#desk.runs()).open(id);
    const level = run.ok ? levelIn(this.#desk.catalogue, run.value.level) : run;
    const shared = run.ok && level.ok ? shareRun(run.value, level.value) : null;
    if (shared?.ok === true) return this.#desk.go({ kind: "shared", shared: shared.value, back });
    this.#say(this.#desk.text.share.runs.unjudged);
  }

  async remove(ids: readonly string[]): Promise<void> {
    this.removed = await (await this.#desk.runs()).remove(ids);
    this.notice = this.#sentence(this.removed.kept, this.#desk.text.share.runs.removed);
    await this.#read();
  }

  async undo(): Promise<void> {
    if (!this.removed) return;
    const kept = await (await this.#desk.runs()).putBack(this.removed);
    this.removed = null;
    this.notice = this.#sentence(kept, "");
    await this.#read();
  }

  async exportAll(): Promise<void> {
    const text = await (await this.#desk.runs()).exportAll();
    if (text === null) this.#say(this.#desk.text.share.runs.denied);
    else download("nara-duet.duet-runs.json", "application/json", text);
  }

  async importAll(text: string): Promise<void> {
    const { kept, added, known, refused } = await (
      await this.#desk.runs()
    ).importAll(text, (run) => syncOf(this.#desk, run), Date.now());
    this.notice = this.#sentence(kept, this.#desk.text.share.runs.imported(added, known, refused));
    await this.#read();
  }

  async #read(): Promise<void> {
    this.runs = await (await this.#desk.runs()).list((run) => syncOf(this.#desk, run));
    this.#desk.draw();
  }

  #say(notice: string): void {
    this.notice = notice;
    this.#desk.draw();
  }

  #sentence(kept: Kept, success: string): string {
    return kept.ok ? success : this.#desk.text.share.runs[kept.reason];
  }
}

function syncOf({ catalogue }: Desk, run: Run): number | null {
  const level = levelIn(catalogue, run.level);
  const judged = level.ok ? judgeRun(run, level.value) : level;
  return judged.ok ? judged.value.result.sync : null;
}

const contestOf = ({ level, difficulty }: SavedRun): string => `${level} ${makeDifficultyPair(difficulty)}`;

const mayBeBest = ({ practice, mostKeys }: SavedRun): boolean => !practice && mostKeys === null;

function rowsOf(desk: Desk, runs: readonly SavedRun[]): readonly RunRow[] {
  const bests = new Map<string, number>();
  for (const run of runs) {
    if (run.sync !== null && mayBeBest(run))
      bests.set(contestOf(run), Math.max(run.sync, bests.get(contestOf(run)) ?? -1));
  }
  return runs.map((run) => rowOf(desk, run, mayBeBest(run) && bests.get(contestOf(run)) === run.sync));
}

function rowOf({ text, language, catalogue }: Desk, run: SavedRun, best: boolean): RunRow {
  const level = levelIn(catalogue, run.level);
  const words = text.words.difficulty;
  const { left, right } = run.difficulty;
  const facts = [
    ...(run.mode === "solo" ? [text.songs.solo] : []),
    ...(run.speedPercent === 100 ? [] : [text.percent(run.speedPercent / 100)]),
    ...(run.apart ? [text.share.runs.apart] : []),
    ...(best && run.sync !== null ? [text.share.runs.bestOf(run.sync)] : []),
  ];
  return {
    id: run.id,
    level: run.level,
    title: level.ok ? level.value.title[language] : run.level,
    difficulty: left === right ? words[left] : `${words[left]} · ${words[right]}`,
    by: text.share.open.by(run.names.left || text.players.left, run.names.right || text.players.right),
    date: dateText(run.date, language),
    facts,
    sync: run.sync,
    best,
  };
}
