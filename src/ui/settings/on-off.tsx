import type { JSX } from "preact";
import { Choice } from "../choice.tsx";
import type { Text } from "../text.ts";

interface OnOffProps {
  readonly text: Text;
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A line of the settings with two choices. */
export function OnOff({ text, label, on, onChange }: OnOffProps): JSX.Element {
  return (
    <div class="row">
      <span aria-hidden="true">{label}</span>
      <Choice
        label={label}
        options={[
          { value: "on", label: text.common.on },
          { value: "off", label: text.common.off },
        ]}
        value={on ? "on" : "off"}
        onChoose={(choice) => onChange(choice === "on")}
      />
    </div>
  );
}
