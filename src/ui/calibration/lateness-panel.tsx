import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { TapEstimate } from "../../core/calibration/tap-test.ts";
import { Button } from "../button.tsx";
import type { Text } from "../text.ts";

export interface LatenessPanelProps {
  readonly text: Text;
  readonly estimate: TapEstimate;
  /** What the input offset would become, in milliseconds. */
  readonly offsetMs: number;
  readonly onSet: () => void;
}

/** After a run whose hits were steadily early or late: the median, and the offset that it would make. */
export function LatenessPanel({ text, estimate, offsetMs, onSet }: LatenessPanelProps): JSX.Element {
  const [done, setDone] = useState(false);
  const words = text.calibration;
  return (
    <section class="card work" aria-labelledby="lateness-heading">
      <h2 id="lateness-heading">{words.runHeading}</h2>
      <p>{words.runWas(estimate.lateMs, estimate.sureMs)}</p>
      <p role="status">
        {done ? (
          words.done
        ) : (
          <Button
            onPress={() => {
              setDone(true);
              onSet();
            }}
          >
            {words.setInput(offsetMs)}
          </Button>
        )}
      </p>
    </section>
  );
}
