import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { BarSpan, SectionSpan } from "../../core/practice/span.ts";
import type { Text } from "../text.ts";

export interface BarMapProps {
  readonly text: Text;
  /** How many notes each bar has, both parts together; one number a bar. */
  readonly notes: readonly number[];
  readonly sections: readonly SectionSpan[];
  readonly span: BarSpan;
  readonly onSpan: (span: BarSpan) => void;
}

/** Where the keyboard is, and where the stretch began that Shift makes longer. */
interface Cursor {
  readonly at: number;
  readonly anchor: number;
}

const between = (a: number, b: number): BarSpan => ({ firstBar: Math.min(a, b), lastBar: Math.max(a, b) });

const TARGETS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(1, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(1, at - 4),
  ArrowDown: (at, last) => Math.min(last, at + 4),
  Home: () => 1,
  End: (_, last) => last,
};

/** Picks bars with arrows, and longer stretches with Shift; with a mouse by clicks, and Shift or a drag. */
function useBarPicking({ notes, span, onSpan }: BarMapProps) {
  const list = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Cursor>({ at: span.firstBar, anchor: span.firstBar });
  const pick = (at: number, extend: boolean): void => {
    const anchor = extend ? cursor.anchor : at;
    setCursor({ at, anchor });
    onSpan(between(anchor, at));
    list.current?.querySelectorAll<HTMLElement>("[role=option]")[at - 1]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = TARGETS[event.key];
    if (target === undefined) return;
    event.preventDefault();
    pick(target(cursor.at, notes.length), event.shiftKey);
  };
  return { list, cursor, pick, onKeyDown };
}

function sectionAt(sections: readonly SectionSpan[], bar: number): SectionSpan | undefined {
  return sections.find(({ firstBar, lastBar }) => bar >= firstBar && bar <= lastBar);
}

/** The song as a strip of bars, taller where more is played. */
export function BarMap(props: BarMapProps): JSX.Element {
  const { text, notes, sections, span } = props;
  const { list, cursor, pick, onKeyDown } = useBarPicking(props);
  const most = Math.max(1, ...notes);
  return (
    <div
      ref={list}
      class="bar-map"
      role="listbox"
      data-own-arrows="level"
      aria-multiselectable="true"
      aria-label={text.practice.bars}
      aria-describedby="bar-map-help"
      onKeyDown={onKeyDown}
    >
      {notes.map((count, index) => {
        const bar = index + 1;
        const section = sectionAt(sections, bar);
        const name = section === undefined ? "" : text.words.section[section.name];
        return (
          <div
            key={bar}
            class={`bar-map__bar ${section?.firstBar === bar ? "bar-map__bar--first" : ""}`}
            role="option"
            tabIndex={bar === cursor.at ? 0 : -1}
            aria-selected={bar >= span.firstBar && bar <= span.lastBar}
            aria-label={text.practice.bar(bar, name)}
            onPointerDown={(event) => pick(bar, event.shiftKey)}
            onPointerEnter={(event) => event.buttons === 1 && pick(bar, true)}
          >
            <span style={{ height: `${Math.round((count / most) * 100)}%` }} />
            <small aria-hidden="true">{text.number(bar)}</small>
          </div>
        );
      })}
    </div>
  );
}
