import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { clockTime } from "../formats.ts";
import type { Text } from "../text.ts";
import { bestOf, type LevelCard } from "./level-card.ts";

interface SongListProps {
  readonly text: Text;
  readonly levels: readonly LevelCard[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  readonly onPlay: () => void;
}

function BestSeal({ text, best }: { readonly text: Text; readonly best: number | null }): JSX.Element {
  if (best === null) {
    return (
      <span class="seal seal--none">
        <span aria-hidden="true">–</span>
        <span class="sr-only">{text.songs.noBest}</span>
      </span>
    );
  }
  return (
    <span class="seal">
      <span aria-hidden="true">{text.number(best)}</span>
      <span class="sr-only">{text.songs.bestSync(best)}</span>
    </span>
  );
}

/** A ticket stub: title, tempo, length, and a seal with the best sync. A second press on it plays. */
function Ticket(props: SongListProps & { readonly level: LevelCard }): JSX.Element {
  const { text, level, selectedId, onSelect, onPlay } = props;
  const selected = level.id === selectedId;
  /** `detail` is 0 for a press with the keyboard: a mouse selects first and plays with the button or twice. */
  const press = (event: MouseEvent): void => {
    if (!selected) onSelect(level.id);
    else if (event.detail === 0) onPlay();
  };
  return (
    <li>
      <button
        type="button"
        class="ticket"
        aria-current={selected ? "true" : undefined}
        data-first={selected}
        tabIndex={selected ? 0 : -1}
        onClick={press}
        onDblClick={() => onPlay()}
      >
        <span class="ticket__title">{level.title}</span>
        <span class="ticket__facts">
          {text.songs.bpm(level.bpm.from, level.bpm.to)} · {clockTime(level.lengthMs)}
        </span>
        {level.outOfReach && <span class="ticket__away">{text.offline.needsNetwork}</span>}
        <BestSeal text={text} best={bestOf(level)} />
      </button>
    </li>
  );
}

export function SongList(props: SongListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [props.selectedId]);
  return (
    <ul ref={list} class="tickets" data-own-arrows="upright" aria-label={props.text.songs.list}>
      {props.levels.map((level) => (
        <Ticket key={level.id} {...props} level={level} />
      ))}
    </ul>
  );
}
