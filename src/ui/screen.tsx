import type { ComponentChildren, JSX } from "preact";
import { Night } from "./art/night.tsx";
import { Button } from "./button.tsx";
import type { Text } from "./text.ts";

interface ScreenProps {
  /** Tells one screen from another: focus moves when it changes. */
  readonly name: string;
  readonly text: Text;
  readonly heading: string;
  readonly onBack?: (() => void) | undefined;
  /** What gamepads do here in place of working the menu: their drums say ready, or are all that counts. */
  readonly pads?: "ready" | "own" | "strike" | undefined;
  /** Beside the heading, on the right. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of every inner screen: the night behind, the way back, the heading on its board. */
export function Screen({ name, text, heading, onBack, pads, aside, children }: ScreenProps): JSX.Element {
  return (
    <main
      class={`screen screen--${name}`}
      data-screen={name}
      data-pads={pads}
      lang={text.language}
      aria-labelledby="screen-heading"
    >
      <Night />
      <div class="screen__body">
        <header class="screen__head">
          <div>
            {onBack !== undefined && (
              <Button quiet onPress={onBack}>
                <span aria-hidden="true">←</span>
                {text.common.back}
              </Button>
            )}
          </div>
          <h1 class="plaque" id="screen-heading" tabIndex={-1}>
            {heading}
          </h1>
          <div class="screen__aside">{aside}</div>
        </header>
        {children}
      </div>
    </main>
  );
}
