import type { JSX } from "preact";
import { Button } from "./button.tsx";

interface StepperProps {
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly shown: string;
  /** `null` where there is nothing further that way. */
  readonly onLess: (() => void) | null;
  readonly onMore: (() => void) | null;
}

/** A value between a minus and a plus. */
export function Stepper({ label, less, more, shown, onLess, onMore }: StepperProps): JSX.Element {
  return (
    <div class="stepper" role="group" aria-label={label}>
      <Button className="stepper__button" label={less} disabled={onLess === null} onPress={() => onLess?.()}>
        −
      </Button>
      <output>{shown}</output>
      <Button className="stepper__button" label={more} disabled={onMore === null} onPress={() => onMore?.()}>
        +
      </Button>
    </div>
  );
}
