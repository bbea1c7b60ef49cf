import type { JSX } from "preact";
import { moveFocusWithArrows } from "./arrow-focus.ts";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few: a radio group whose arrows move and choose at once. */
export function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>): JSX.Element {
  // Where none is chosen, such as a preset of keys that are the player's own, the first one takes the Tab key.
  const reached = options.some((option) => option.value === value) ? value : options[0]?.value;
  return (
    <div class="choice" role="radiogroup" aria-label={label} onKeyDown={moveFocusWithArrows}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="choice__option"
          role="radio"
          lang={option.lang}
          aria-checked={option.value === value}
          tabIndex={option.value === reached ? 0 : -1}
          onClick={() => option.value !== value && onChoose(option.value)}
          onFocus={() => option.value !== value && onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
