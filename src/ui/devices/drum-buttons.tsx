import type { JSX } from "preact";
import { PARTS, type ForBoth, type Lane, type Part } from "../../core/drums.ts";
import { KEY_ORDER, PlayerName } from "../players.tsx";
import type { Text } from "../text.ts";

/** A drum of a player. */
export interface PickedDrum {
  readonly part: Part;
  readonly lane: Lane;
}

interface DrumButtonsProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly lanes: readonly Lane[];
  /** Waits to be struck. */
  readonly picked: PickedDrum | null;
  /** What strikes it now. */
  readonly shown: (drum: PickedDrum) => string;
  readonly onPick: (drum: PickedDrum | null) => void;
}

/** Both players' drums, to pick one of. */
export function DrumButtons(props: DrumButtonsProps): JSX.Element {
  const { text, names, lanes, picked, shown, onPick } = props;
  return (
    <div class="drum-list">
      {PARTS.map((part) => (
        <div key={part} class="drum-list__part">
          <PlayerName part={part} name={names[part]} />
          {KEY_ORDER[part]
            .filter((lane) => lanes.includes(lane))
            .map((lane) => {
              const pressed = picked?.part === part && picked.lane === lane;
              return (
                <button
                  key={lane}
                  type="button"
                  class="button drum-button"
                  aria-pressed={pressed}
                  onClick={() => onPick(pressed ? null : { part, lane })}
                >
                  {text.words.lane[lane]} <kbd class={`keycap keycap--${part}`}>{shown({ part, lane })}</kbd>
                </button>
              );
            })}
        </div>
      ))}
    </div>
  );
}
