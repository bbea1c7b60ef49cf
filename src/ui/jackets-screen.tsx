import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { PARTS, type ForBoth, type Part } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import { Button } from "./button.tsx";
import "./css/jackets.css";
import { JACKET_ROWS, type JacketRow } from "./jackets/jacket-choices.ts";
import { jacketKeys } from "./jackets/jacket-keys.ts";
import { JacketPlayer } from "./jackets/jacket-player.tsx";
import { choiceName } from "./jackets/jacket-row.tsx";
import type { DrumKeys } from "./players.tsx";
import { Screen } from "./screen.tsx";
import type { PartnerName } from "./songs/level-card.ts";
import type { Text } from "./text.ts";
import { useHeldKeys } from "./use-held-keys.ts";
import { useKeys } from "./use-keys.ts";

/** Who somebody is on stage. */
export interface Dressed {
  /** Empty while nobody gave one. */
  readonly name: string;
  readonly jacket: Jacket;
}

export interface JacketsScreenProps {
  readonly text: Text;
  readonly players: ForBoth<Dressed>;
  /** What they are called while they give no name. */
  readonly names: ForBoth<string>;
  readonly keys: DrumKeys;
  /** Who plays a part in place of a person; `null` for people. */
  readonly partners: ForBoth<PartnerName | null>;
  /** A song waits; without one the screen is only left. */
  readonly songWaits: boolean;
  readonly onChange: (part: Part, change: Partial<Dressed>) => void;
  readonly onSwap: () => void;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

/** Both pull on a jacket, at the same time, each with their own keys. */
export function JacketsScreen(props: JacketsScreenProps): JSX.Element {
  const { text, players, names, keys, songWaits, onChange, onSwap, onGoOn, onBack } = props;
  const [rows, setRows] = useState<ForBoth<JacketRow>>({ left: JACKET_ROWS[0], right: JACKET_ROWS[0] });
  const [said, setSaid] = useState("");
  const goTo = (part: Part, row: JacketRow): void => setRows((before) => ({ ...before, [part]: row }));
  useKeys({ Escape: onBack, Enter: onGoOn });
  useHeldKeys(
    jacketKeys({
      keys,
      jackets: { left: players.left.jacket, right: players.right.jacket },
      rows,
      onRow: goTo,
      onStep: (part, jacket, row) => {
        onChange(part, { jacket });
        setSaid(text.jackets.changed(names[part], text.jackets.row[row], choiceName(text, jacket, row)));
      },
    }),
  );
  return (
    <Screen name="jackets" pads="own" text={text} heading={text.jackets.heading} onBack={onBack}>
      <div class="jackets">
        {PARTS.map((part) => (
          <JacketPlayer key={part} {...props} part={part} row={rows[part]} onRow={(row) => goTo(part, row)} />
        ))}
      </div>
      <p class="sr-only" role="status">
        {said}
      </p>
      <footer class="jackets__foot">
        <Button onPress={onSwap}>
          <span aria-hidden="true">⇄</span> {text.jackets.swap}
        </Button>
        <Button main first onPress={onGoOn}>
          {songWaits ? text.jackets.on : text.jackets.done} <kbd class="keycap">Enter</kbd>
        </Button>
      </footer>
    </Screen>
  );
}
