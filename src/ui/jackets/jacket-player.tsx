import type { JSX } from "preact";
import type { Part } from "../../core/drums.ts";
import type { Jacket } from "../../core/jacket.ts";
import { Drummer } from "../art/drummer.tsx";
import { JacketBack } from "../art/jacket-back.tsx";
import { Button } from "../button.tsx";
import type { JacketsScreenProps } from "../jackets-screen.tsx";
import { KEY_ORDER, Key, Mark, PlayerName } from "../players.tsx";
import { JACKET_ROWS, randomJacket, type JacketRow } from "./jacket-choices.ts";
import { JACKET_MOVES } from "./jacket-keys.ts";
import { JacketRowView } from "./jacket-row.tsx";
import { NameField } from "./name-field.tsx";

interface JacketPlayerProps extends JacketsScreenProps {
  readonly part: Part;
  /** The row that the player's keys change. */
  readonly row: JacketRow;
  readonly onRow: (row: JacketRow) => void;
}

const ARROWS = { up: "↑", less: "←", more: "→", down: "↓" } as const;

function Keys({ text, part, keys }: JacketPlayerProps): JSX.Element {
  return (
    <ul class="jacket-keys">
      {JACKET_MOVES.map((move, index) => (
        <li key={move}>
          <Key part={part} label={keys[part][KEY_ORDER[part][index] ?? "kick"].label} />
          <span aria-hidden="true">{ARROWS[move]}</span>
          <span class="sr-only">{text.jackets.keys[move]}</span>
        </li>
      ))}
    </ul>
  );
}

function Name(props: JacketPlayerProps): JSX.Element {
  const { text, part, players, names, partners, onChange } = props;
  const partner = partners[part];
  if (partner !== null)
    return (
      <p class="name-field">
        <PlayerName part={part} name={text.words.partner[partner]} />
      </p>
    );
  return (
    <div class="jacket-player__name">
      <Mark part={part} />
      <NameField
        text={text}
        part={part}
        name={players[part].name}
        otherwise={names[part]}
        onName={(name) => onChange(part, { name })}
      />
    </div>
  );
}

/** One player's side: the jacket on its hanger, and everything that can be chosen for it. */
export function JacketPlayer(props: JacketPlayerProps): JSX.Element {
  const { text, part, players, names, row, onRow, onChange } = props;
  const { name, jacket } = players[part];
  const wear = (worn: Jacket): void => onChange(part, { jacket: worn });
  return (
    <section
      class={`card card--${part} jacket-player jacket-player--${part}`}
      aria-label={text.jackets.of(names[part])}
    >
      <div class="jacket-player__show">
        <JacketBack jacket={jacket} name={name} />
        <Drummer part={part} jacket={jacket} />
        <Button
          quiet
          label={text.jackets.randomFor(names[part])}
          onPress={() => wear(randomJacket(jacket, Math.random))}
        >
          {text.jackets.random}
        </Button>
      </div>
      <div class="jacket-player__rows">
        <header>
          <Name {...props} />
          <Keys {...props} />
        </header>
        {JACKET_ROWS.map((each) => (
          <JacketRowView
            key={each}
            text={text}
            jacket={jacket}
            row={each}
            current={each === row}
            onChange={wear}
            onCurrent={() => each !== row && onRow(each)}
          />
        ))}
      </div>
    </section>
  );
}
