import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Button } from "../button.tsx";
import type { Text } from "../text.ts";
import { parseOffset, WIDEST_OFFSET_MS } from "./settings-values.ts";

interface OffsetFieldProps {
  readonly text: Text;
  readonly label: string;
  /** Said below it; or the id of what says it for several. */
  readonly help: string | { readonly id: string };
  readonly valueMs: number;
  readonly onChange: (ms: number) => void;
}

function Typed({
  id,
  helpId,
  valueMs,
  onChange,
}: Pick<OffsetFieldProps, "valueMs" | "onChange"> & { id: string; helpId: string }): JSX.Element {
  const commit = (input: HTMLInputElement): void => {
    const ms = parseOffset(input.value);
    input.value = String(ms ?? valueMs);
    if (ms !== null && ms !== valueMs) onChange(ms);
  };
  return (
    <input
      id={id}
      type="number"
      inputMode="numeric"
      step="1"
      min={-WIDEST_OFFSET_MS}
      max={WIDEST_OFFSET_MS}
      value={valueMs}
      aria-describedby={helpId}
      onChange={(event) => commit(event.currentTarget)}
    />
  );
}

/** An offset to type, to step by a millisecond, and to put back to nothing. */
export function OffsetField({ text, label, help, valueMs, onChange }: OffsetFieldProps): JSX.Element {
  const id = useId();
  const helpId = typeof help === "string" ? `${id}-help` : help.id;
  const step = (by: number): void => onChange(parseOffset(String(valueMs + by)) ?? valueMs);
  return (
    <div class="offset-field">
      <label for={id}>{label}</label>
      <div class="stepper">
        <Button className="stepper__button" label={text.settings.less(label)} onPress={() => step(-1)}>
          −
        </Button>
        <Typed id={id} helpId={helpId} valueMs={valueMs} onChange={onChange} />
        <span>{text.settings.ms}</span>
        <Button className="stepper__button" label={text.settings.more(label)} onPress={() => step(1)}>
          +
        </Button>
        <Button
          quiet
          disabled={valueMs === 0}
          label={text.settings.resetOf(label)}
          onPress={() => onChange(0)}
        >
          {text.settings.reset}
        </Button>
      </div>
      {typeof help === "string" && (
        <p class="soft" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}
