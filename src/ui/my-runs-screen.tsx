import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { moveFocusWithArrows } from "./arrow-focus.ts";
import { Button } from "./button.tsx";
import "./css/share.css";
import { Screen } from "./screen.tsx";
import { arrangeRuns, type RunOrder, type RunRow } from "./share/arrange-runs.ts";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export interface MyRunsScreenProps {
  readonly text: Text;
  /** Newest first; `null` while they are read. */
  readonly runs: readonly RunRow[] | null;
  /** What became of the last thing that was asked for; empty for nothing. */
  readonly notice: string;
  /** Something was deleted that can be put back. */
  readonly canUndo: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onUndo: () => void;
  readonly onExport: () => void;
  readonly onImport: (text: string) => void;
  readonly onBack: () => void;
}

function Tools(
  props: MyRunsScreenProps & {
    readonly order: RunOrder;
    readonly song: string;
    readonly onOrder: (order: RunOrder) => void;
    readonly onSong: (song: string) => void;
  },
): JSX.Element {
  const { text, runs, order, song, onOrder, onSong } = props;
  const words = text.share.runs;
  const titles = new Map((runs ?? []).map(({ level, title }) => [level, title]));
  return (
    <div class="runs__tools">
      <label>
        {words.sort}
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as RunOrder)}>
          <option value="newest">{words.newest}</option>
          <option value="best">{words.best}</option>
        </select>
      </label>
      <label>
        {words.song}
        <select value={song} onChange={(event) => onSong(event.currentTarget.value)}>
          <option value="">{words.all}</option>
          {[...titles].map(([level, title]) => (
            <option key={level} value={level}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Files {...props} />
    </div>
  );
}

function Files({ text, runs, onExport, onImport }: MyRunsScreenProps): JSX.Element {
  const words = text.share.runs;
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) onImport(await file.text());
    input.value = "";
  };
  return (
    <div class="runs__ways">
      <Button disabled={runs === null || runs.length === 0} onPress={onExport}>
        {words.exportAll}
      </Button>
      <label class="button">
        {words.importAll}
        <input
          type="file"
          class="sr-only"
          accept=".json,application/json"
          onChange={(event) => void read(event.currentTarget)}
        />
      </label>
    </div>
  );
}

function Row({ run, ...props }: MyRunsScreenProps & { readonly run: RunRow }): JSX.Element {
  const { text, onOpen, onRemove } = props;
  const words = text.share.runs;
  return (
    <li class={`runs__run ${run.best ? "runs__run--best" : ""}`}>
      <strong class="runs__sync">{run.sync === null ? "–" : text.number(run.sync)}</strong>
      <div>
        <p>
          <strong>{run.title}</strong> · {run.difficulty}
        </p>
        <p class="soft">
          {[run.by, run.date, ...run.facts, run.sync === null ? words.unjudged : ""]
            .filter((fact) => fact !== "")
            .join(" · ")}
        </p>
      </div>
      <div class="runs__ways">
        <Button label={`${words.show}: ${run.title}, ${run.by}`} onPress={() => onOpen(run.id)}>
          {words.show}
        </Button>
        <Button quiet label={words.removeOf(`${run.title}, ${run.by}`)} onPress={() => onRemove([run.id])}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

function RemoveAll({ text, runs, onRemove }: MyRunsScreenProps): JSX.Element | null {
  const [asking, setAsking] = useState(false);
  const words = text.share.runs;
  if (!runs || runs.length === 0) return null;
  if (!asking)
    return (
      <Button quiet onPress={() => setAsking(true)}>
        {words.removeAll}
      </Button>
    );
  return (
    <div class="buttons" role="group" aria-label={words.removeAll} onKeyDown={moveFocusWithArrows}>
      <p>{words.removeAllAsk(runs.length)}</p>
      <Button
        danger
        onPress={() => {
          setAsking(false);
          onRemove(runs.map(({ id }) => id));
        }}
      >
        {words.yes}
      </Button>
      <Button onPress={() => setAsking(false)}>{words.no}</Button>
    </div>
  );
}

/** Every run that was kept on this device. */
export function MyRunsScreen(props: MyRunsScreenProps): JSX.Element {
  const { text, runs, notice, canUndo, onUndo, onBack } = props;
  const [order, setOrder] = useState<RunOrder>("newest");
  const [song, setSong] = useState("");
  useKeys({ Escape: onBack });
  const words = text.share.runs;
  const shown = arrangeRuns(runs ?? [], order, song);
  return (
    <Screen name="runs" text={text} heading={words.heading} onBack={onBack}>
      <section class="card runs" aria-label={words.heading}>
        <Tools {...props} order={order} song={song} onOrder={setOrder} onSong={setSong} />
        <div role="status">
          {notice !== "" && <p class="notice">{notice}</p>}
          {canUndo && <Button onPress={onUndo}>{words.undo}</Button>}
        </div>
        {runs !== null && shown.length === 0 && <p>{runs.length === 0 ? words.empty : words.none}</p>}
        <ul class="runs__list">
          {shown.map((run) => (
            <Row key={run.id} {...props} run={run} />
          ))}
        </ul>
        <RemoveAll {...props} />
      </section>
    </Screen>
  );
}
