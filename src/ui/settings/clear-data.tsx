import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../button.tsx";
import type { Text } from "../text.ts";

interface ClearDataProps {
  readonly text: Text;
  readonly onClear: () => void;
}

interface AskProps extends ClearDataProps {
  readonly onClose: (cleared: boolean) => void;
}

/** Asked twice; the focus starts on the harmless answer. */
function Ask({ text, onClear, onClose }: AskProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={box} class="clear__ask" role="alertdialog" aria-labelledby="clear-ask">
      <p id="clear-ask">{text.settings.clearAsk}</p>
      <div class="buttons">
        <Button onPress={() => onClose(false)}>{text.settings.clearNo}</Button>
        <Button
          danger
          onPress={() => {
            onClear();
            onClose(true);
          }}
        >
          {text.settings.clearYes}
        </Button>
      </div>
    </div>
  );
}

export function ClearData({ text, onClear }: ClearDataProps): JSX.Element {
  const [state, setState] = useState<"rest" | "asking" | "cleared">("rest");
  if (state === "asking") {
    return (
      <Ask text={text} onClear={onClear} onClose={(cleared) => setState(cleared ? "cleared" : "rest")} />
    );
  }
  return (
    <div class="clear">
      <Button danger onPress={() => setState("asking")}>
        {text.settings.clear}
      </Button>
      <p role="status">{state === "cleared" ? text.settings.cleared : ""}</p>
    </div>
  );
}
