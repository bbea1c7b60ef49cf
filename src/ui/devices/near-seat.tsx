import type { JSX } from "preact";
import type { ForBoth, Part } from "../../core/drums.ts";
import { Choice } from "../choice.tsx";
import type { Text } from "../text.ts";

interface NearSeatProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly near: Part;
  readonly onChoose: (near: Part) => void;
}

/** Who sits at the lower edge of a screen that lies flat. */
export function NearSeat({ text, names, near, onChoose }: NearSeatProps): JSX.Element {
  return (
    <div class="row">
      <span aria-hidden="true">{text.devices.near}</span>
      <Choice<Part>
        label={text.devices.near}
        options={[
          { value: "left", label: names.left },
          { value: "right", label: names.right },
        ]}
        value={near}
        onChoose={onChoose}
      />
    </div>
  );
}
