import type { ComponentChildren, JSX } from "preact";
import type { Jacket } from "../../core/jacket.ts";
import { moveFocusWithArrows } from "../arrow-focus.ts";
import { DrummerFace } from "../art/drummer-face.tsx";
import { JacketBack } from "../art/jacket-back.tsx";
import { Stepper } from "../stepper.tsx";
import type { Text } from "../text.ts";
import { optionsOf, stepNumber, withChoice, type JacketRow } from "./jacket-choices.ts";

interface RowProps {
  readonly text: Text;
  readonly jacket: Jacket;
  readonly row: JacketRow;
  /** The player's own keys change this row. */
  readonly current: boolean;
  readonly onChange: (jacket: Jacket) => void;
  readonly onCurrent: () => void;
}

type TiledRow = Exclude<JacketRow, "number">;

/** What a choice is called. */
export function choiceName({ jackets: words, number }: Text, jacket: Jacket, row: JacketRow): string {
  switch (row) {
    case "number":
      return jacket.number === null ? words.noNumber : number(jacket.number);
    case "trim":
      return words.colour[jacket.trim];
    case "colour":
      return words.colour[jacket.colour];
    case "stripes":
      return words.stripes[jacket.stripes];
    case "emblem":
      return words.emblem[jacket.emblem];
    case "drummer":
      return words.drummer[jacket.drummer];
    case "hand":
      return words.hand[jacket.hand];
  }
}

/** What a tile shows: cloth as cloth, stripes and emblems on a small jacket, the rest in words. */
function face(text: Text, jacket: Jacket, row: TiledRow): ComponentChildren {
  if (row === "colour" || row === "trim")
    return <span class="cloth" style={{ background: `var(--${jacket[row]})` }} />;
  if (row === "drummer") return <DrummerFace jacket={jacket} />;
  if (row === "stripes" || row === "emblem") {
    const bare: Jacket = { ...jacket, number: null, ...(row === "stripes" ? { emblem: "none" } : {}) };
    return <JacketBack jacket={bare} name="" />;
  }
  return choiceName(text, jacket, row);
}

function Tiles({ text, jacket, row, onChange }: RowProps & { readonly row: TiledRow }): JSX.Element {
  const options: readonly Jacket[TiledRow][] = optionsOf(row, jacket);
  return (
    <div
      class={`tiles tiles--${row}`}
      role="radiogroup"
      aria-label={text.jackets.row[row]}
      onKeyDown={moveFocusWithArrows}
    >
      {options.map((option) => {
        const worn = withChoice(jacket, row, option);
        const chosen = jacket[row] === option;
        const choose = (): void => (chosen ? undefined : onChange(worn));
        return (
          <button
            key={option}
            type="button"
            class="tile"
            role="radio"
            aria-checked={chosen}
            aria-label={choiceName(text, worn, row)}
            title={choiceName(text, worn, row)}
            tabIndex={chosen ? 0 : -1}
            onClick={choose}
            onFocus={choose}
          >
            {face(text, worn, row)}
          </button>
        );
      })}
    </div>
  );
}

function NumberStepper({ text, jacket, onChange }: RowProps): JSX.Element {
  const step = (by: -1 | 1) => (): void => onChange({ ...jacket, number: stepNumber(jacket.number, by) });
  return (
    <Stepper
      label={text.jackets.row.number}
      less={text.jackets.fewer}
      more={text.jackets.higher}
      shown={choiceName(text, jacket, "number")}
      onLess={step(-1)}
      onMore={step(1)}
    />
  );
}

/** One thing to choose: all there is, and which one it is. */
export function JacketRowView(props: RowProps): JSX.Element {
  const { text, jacket, row, current, onCurrent } = props;
  return (
    <div class="jacket-row" data-row={row} data-current={current} onFocusIn={onCurrent}>
      <p class="jacket-row__name" aria-hidden="true">
        {text.jackets.row[row]}
        <span class="soft">{row === "number" ? "" : choiceName(text, jacket, row)}</span>
      </p>
      {row === "number" ? <NumberStepper {...props} /> : <Tiles {...props} row={row} />}
    </div>
  );
}
