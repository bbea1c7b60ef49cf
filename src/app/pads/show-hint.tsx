import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { PadHint, type PadUse } from "../../ui/pad/pad-hint.tsx";
import type { PadDesk } from "./pad-menu.ts";

/** Says what gamepads can do, from when one is used until somebody takes the keyboard or a mouse again. */
export interface Hint {
  readonly used: () => void;
  readonly draw: () => void;
  readonly stop: () => void;
}

/** @param padUseNow what the screen that is seen makes of gamepads. */
export function openHint(desk: PadDesk, padUseNow: () => PadUse): Hint {
  const page = document.documentElement;
  const isShown = (): boolean => page.dataset["padUsed"] !== undefined;
  desk.padHint = () => (isShown() ? <HintNow key="pads" desk={desk} padUseNow={padUseNow} /> : null);
  const used = (): void => {
    page.dataset["padUsed"] = "";
    desk.draw();
  };
  const onOther = ({ isTrusted }: Event): void => {
    if (!isTrusted || !isShown()) return;
    delete page.dataset["padUsed"];
    desk.draw();
  };
  for (const type of OTHERS) document.addEventListener(type, onOther, { capture: true });
  return {
    used,
    draw: () => desk.draw(),
    stop() {
      for (const type of OTHERS) document.removeEventListener(type, onOther, { capture: true });
      delete page.dataset["padUsed"];
      desk.padHint = null;
    },
  };
}

interface HintNowProps {
  readonly desk: PadDesk;
  readonly padUseNow: () => PadUse;
}

/** The screen beside it is drawn at the same time, so what that makes of gamepads is seen only afterwards. */
function HintNow({ desk, padUseNow }: HintNowProps): JSX.Element | null {
  const [use, setUse] = useState(padUseNow);
  useLayoutEffect(() => setUse(padUseNow()));
  // Over a song there is nothing to read.
  return use === "strike" ? null : <PadHint text={desk.text} use={use} asleep={isAsleep()} />;
}

/** Not when a mouse goes down: without the line everything may lie elsewhere by the time it comes up. */
const OTHERS = ["keydown", "click"] as const;

/** Sound starts only once somebody has used what the browser counts; older browsers don't tell. */
const isAsleep = (): boolean =>
  (navigator.userActivation as UserActivation | undefined)?.hasBeenActive === false;
