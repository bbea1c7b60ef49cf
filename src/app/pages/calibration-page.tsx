import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { StrokeDevice } from "../../input/stroke.ts";
import { OFFSET_LIMIT_MS } from "../../persistence/settings.ts";
import { CalibrationScreen } from "../../ui/calibration/calibration-screen.tsx";
import type { Desk } from "../desk.ts";
import { inputOffsetOf, ownOffsetOf, withInputOffset } from "../device-offsets.ts";
import type { Page } from "../page.ts";

type CalibrationPage = Extract<Page, { kind: "calibration" }>;

interface PageProps {
  readonly desk: Desk;
  readonly page: CalibrationPage;
}

export const calibrationPage = (desk: Desk, page: CalibrationPage): JSX.Element => (
  <Calibration desk={desk} page={page} />
);

/** An offset that was set here, and how to put it back. */
interface Change {
  readonly device: StrokeDevice;
  readonly fromMs: number;
  readonly toMs: number;
  /** The device's own before; `null` where it had the keyboard's. */
  readonly own: number | null;
}

/** Sets the offsets of devices, and remembers the last one so that it can be put back. */
function useInputOffsets({ settings, change }: Desk) {
  const [changed, setChanged] = useState<Change | null>(null);
  const onSetInput = (device: StrokeDevice, offsetMs: number): void => {
    const toMs = clamp(offsetMs);
    const fromMs = inputOffsetOf(settings, device);
    setChanged({ device, fromMs, toMs, own: ownOffsetOf(settings, device) });
    const answered = device === "keyboard" ? { offsetAnswered: true } : {};
    change({ ...withInputOffset(settings, device, toMs), ...answered });
  };
  const onPutBack = (): void => {
    if (changed) change(withInputOffset(settings, changed.device, changed.own));
    setChanged(null);
  };
  return { changed, onSetInput, onPutBack };
}

function Calibration({ desk, page }: PageProps): JSX.Element {
  const { text, settings, change, go } = desk;
  const { test, asked, slowOutputMs } = page.show;
  const { input, visualOffsetMs } = test.offers;
  return (
    <CalibrationScreen
      text={text}
      tests={{ sound: test.state("sound"), light: test.state("light") }}
      asked={asked}
      lit={test.lit}
      offers={{
        input: input.map((offer) => ({ ...offer, nowMs: inputOffsetOf(settings, offer.device) })),
        visualOffsetMs,
      }}
      {...useInputOffsets(desk)}
      slowOutputMs={slowOutputMs}
      onStart={(cue) => void test.start(cue)}
      onStop={() => test.stop()}
      onSetVisual={(offsetMs) => change({ visualOffsetMs: clamp(offsetMs) })}
      onBack={() => go(page.back)}
    />
  );
}

const clamp = (ms: number): number => Math.max(-OFFSET_LIMIT_MS, Math.min(OFFSET_LIMIT_MS, ms));
