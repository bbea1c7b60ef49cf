import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface SliderProps {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

export function Slider({ label, value, shown, onChange }: SliderProps): JSX.Element {
  const id = useId();
  return (
    <div class="slider" style={{ "--filled": `${value * 100}%` }}>
      <label for={id}>{label}</label>
      <output for={id} aria-live="off">
        {shown}
      </output>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(value * 100)}
        aria-valuetext={shown}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
