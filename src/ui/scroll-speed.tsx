import type { ComponentChildren, JSX } from "preact";
import { Button } from "./button.tsx";
import type { Text } from "./text.ts";
import { speedsAround } from "./songs/song-keys.ts";

interface ScrollSpeedProps {
  readonly text: Text;
  readonly name: string;
  /** 1 is normal. */
  readonly speed: number;
  /** From slow to fast. */
  readonly steps: readonly number[];
  readonly onChange: (speed: number) => void;
  /** Beside the buttons: the keys that do the same. */
  readonly lessKey?: ComponentChildren;
  readonly moreKey?: ComponentChildren;
}

/** One player's scroll speed, between slower and faster. */
export function ScrollSpeed(props: ScrollSpeedProps): JSX.Element {
  const { text, name, speed, steps, onChange, lessKey, moreKey } = props;
  const { slower, faster } = speedsAround(steps, speed);
  return (
    <div class="stepper" role="group" aria-label={text.ready.scrollSpeedOf(name)}>
      {lessKey}
      <Button
        className="stepper__button"
        label={text.ready.slower}
        disabled={slower === undefined}
        onPress={() => slower !== undefined && onChange(slower)}
      >
        −
      </Button>
      <output>{`×${text.decimal(speed)}`}</output>
      <Button
        className="stepper__button"
        label={text.ready.faster}
        disabled={faster === undefined}
        onPress={() => faster !== undefined && onChange(faster)}
      >
        +
      </Button>
      {moreKey}
    </div>
  );
}
