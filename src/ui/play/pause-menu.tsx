import type { JSX, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { keepFocusInside } from "../arrow-focus.ts";
import { Button } from "../button.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";

/** Why the song stands still: somebody asked, the page was hidden, the sound stopped, a gamepad or a kit went. */
export type PauseReason = "asked" | "hidden" | "sound" | "device";

interface PauseMenuProps {
  readonly text: Text;
  readonly title: string;
  readonly reason: PauseReason;
  readonly onResume: () => void;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

function reasonLine(text: Text, reason: PauseReason): string | null {
  if (reason === "hidden") return text.play.pausedHidden;
  if (reason === "device") return text.devices.pausedLost;
  return reason === "sound" ? text.play.pausedSound : null;
}

/** Takes the focus, and gives it back to where it was when the song goes on. */
function useFocusInside(): RefObject<HTMLDivElement | null> {
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.querySelector("button")?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return dialog;
}

function Ways({ text, onResume, onRestart, onLeave }: PauseMenuProps): JSX.Element {
  return (
    <>
      <Button main onPress={onResume}>
        {text.play.resume}
      </Button>
      <Button onPress={onRestart}>{text.play.restart}</Button>
      <Button onPress={onLeave}>{text.play.leave}</Button>
    </>
  );
}

/** The song stands still until somebody chooses. */
export function PauseMenu(props: PauseMenuProps): JSX.Element {
  const { text, title, reason, onResume } = props;
  const dialog = useFocusInside();
  useKeys({ Escape: onResume });
  const why = reasonLine(text, reason);
  return (
    <div class="veil">
      <div
        ref={dialog}
        class="card pause"
        role="dialog"
        aria-modal="true"
        aria-labelledby="pause-heading"
        aria-describedby="pause-note"
        onKeyDown={keepFocusInside}
      >
        <h2 id="pause-heading">{text.play.paused}</h2>
        <p class="soft">{title}</p>
        {why !== null && <p>{why}</p>}
        <Ways {...props} />
        <p id="pause-note" class="soft">
          {text.play.resumeCountsIn}
        </p>
      </div>
    </div>
  );
}
