import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import "./css/table.css";
import type { Text } from "./text.ts";

interface TurnableProps {
  readonly text: Text;
  /** What it is, for the one to whom it is upside down. */
  readonly heading: string;
  readonly children: ComponentChildren;
}

/**
 * A screen between two people who face each other, for one of them to read at a time. At the far edge it says what it is
 * to who sits there, and has a button that turns the whole of it round.
 */
export function Turnable({ text, heading, children }: TurnableProps): JSX.Element {
  const [turned, setTurned] = useState(false);
  return (
    <div class={`turnable ${turned ? "turnable--turned" : ""}`}>
      {children}
      <div class="turn">
        <span aria-hidden="true">{heading}</span>
        <button type="button" class="button button--quiet" onClick={() => setTurned(!turned)}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M19 12a7 7 0 1 1-2.4-5.3" fill="none" stroke="currentColor" stroke-width="3.4" />
            <path d="M20.6 2.2v7h-7Z" fill="currentColor" />
          </svg>
          {text.devices.turn}
        </button>
      </div>
    </div>
  );
}
