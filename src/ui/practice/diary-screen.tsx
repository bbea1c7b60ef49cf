import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { diaryDays, type DiaryDay, type DiaryEntry } from "../../core/practice/diary.ts";
import { Button } from "../button.tsx";
import { Choice } from "../choice.tsx";
import "../css/practice.css";
import { Screen } from "../screen.tsx";
import { ClearData } from "../settings/clear-data.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";
import { DiaryPlot } from "./diary-plot.tsx";

export interface DiaryScreenProps {
  readonly text: Text;
  readonly entries: readonly DiaryEntry[];
  /** Titles of the levels by id, in the language of the screen. */
  readonly titles: Readonly<Record<string, string>>;
  readonly onExportJson: () => void;
  readonly onExportCsv: () => void;
  /** Already confirmed. */
  readonly onClear: () => void;
  readonly onBack: () => void;
}

type Shows = "practice" | "songs";

const shows = (which: Shows, { way }: DiaryEntry): boolean => (way === "song") === (which === "songs");

function Days({ text, days }: { readonly text: Text; readonly days: readonly DiaryDay[] }): JSX.Element {
  const words = text.practice;
  const headings = [
    words.day,
    words.roundCount,
    text.results.beat,
    text.results.sync,
    text.results.wobble,
    words.spread,
  ];
  const ms = (value: number | null): string => (value === null ? "–" : text.ms(value));
  return (
    <div class="scrolls">
      <table class="figures-table">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, rounds, beat, sync, wobbleMs, spreadMs }) => (
            <tr key={day} data-day={day}>
              <th scope="row">{day}</th>
              <td>{text.number(rounds)}</td>
              <td>{text.number(beat)}</td>
              <td>{sync === null ? "–" : text.number(sync)}</td>
              <td>{ms(wobbleMs)}</td>
              <td>{ms(spreadMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pictures({ text, days }: { readonly text: Text; readonly days: readonly DiaryDay[] }): JSX.Element {
  const words = text.practice;
  return (
    <>
      <h3>{words.diaryScores}</h3>
      <DiaryPlot
        days={days}
        label={words.diaryScores}
        top={1000}
        lines={[
          { name: text.results.beat, colour: "#136b6d", of: ({ beat }) => beat },
          { name: text.results.sync, colour: "#e2492c", of: ({ sync }) => sync },
        ]}
      />
      <h3>{words.diaryTimes}</h3>
      <DiaryPlot
        days={days}
        label={words.diaryTimes}
        top={null}
        lines={[
          { name: text.results.wobble, colour: "#63387c", of: ({ wobbleMs }) => wobbleMs },
          { name: words.spread, colour: "#a65b35", of: ({ spreadMs }) => spreadMs },
        ]}
      />
    </>
  );
}

function Choices(props: {
  readonly screen: DiaryScreenProps;
  readonly levels: readonly string[];
  readonly level: string;
  readonly which: Shows;
  readonly onLevel: (level: string) => void;
  readonly onWhich: (which: Shows) => void;
}): JSX.Element {
  const { text, titles } = props.screen;
  const words = text.practice;
  return (
    <>
      <Choice
        label={words.diaryLevel}
        options={props.levels.map((value) => ({ value, label: titles[value] ?? value }))}
        value={props.level}
        onChoose={props.onLevel}
      />
      <Choice
        label={words.diaryShows}
        options={[
          { value: "practice", label: words.diaryPractice },
          { value: "songs", label: words.diarySongs },
        ]}
        value={props.which}
        onChoose={props.onWhich}
      />
    </>
  );
}

function Pages({ screen }: { readonly screen: DiaryScreenProps }): JSX.Element {
  const { text, entries, onExportJson, onExportCsv, onClear } = screen;
  const latest = entries.at(-1);
  const [level, setLevel] = useState(latest?.level ?? "");
  const [which, setWhich] = useState<Shows>(latest?.way === "song" ? "songs" : "practice");
  const levels = [...new Set(entries.map((entry) => entry.level))];
  const days = diaryDays(entries.filter((entry) => entry.level === level && shows(which, entry)));
  const words = text.practice;
  return (
    <>
      <Choices {...{ screen, levels, level, which, onLevel: setLevel, onWhich: setWhich }} />
      <p class="soft">{words.diaryNote}</p>
      {days.length > 0 && <Pictures text={text} days={days} />}
      <Days text={text} days={days} />
      <div class="diary__foot">
        <Button onPress={onExportJson}>{words.exportJson}</Button>
        <Button onPress={onExportCsv}>{words.exportCsv}</Button>
      </div>
      <ClearData
        text={{
          ...text,
          settings: {
            ...text.settings,
            clear: words.clearDiary,
            clearAsk: words.clearAsk,
            clearYes: words.clearYes,
            cleared: words.diaryCleared,
          },
        }}
        onClear={onClear}
      />
    </>
  );
}

/** What was practised on which day, in pictures and in numbers. */
export function DiaryScreen(props: DiaryScreenProps): JSX.Element {
  const { text, entries, onBack } = props;
  useKeys({ Escape: onBack });
  return (
    <Screen name="diary" text={text} heading={text.practice.diary} onBack={onBack}>
      <section class="card diary" aria-label={text.practice.diary}>
        {entries.length === 0 ? <p>{text.practice.diaryEmpty}</p> : <Pages screen={props} />}
      </section>
    </Screen>
  );
}
