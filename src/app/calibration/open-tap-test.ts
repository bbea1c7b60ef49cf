import { pageMs } from "../../core/time.ts";
import type { StrokeDevice } from "../../input/stroke.ts";
import type { Desk } from "../desk.ts";
import { failureText } from "../failures.ts";
import type { SoundFailure } from "../media.ts";
import type { Page } from "../page.ts";
import type { Sound } from "../sound.ts";
import { listenToTaps } from "./tap-devices.ts";
import { TapTest } from "./tap-test.ts";

/** A test that listens to all devices, and what stops that. */
export interface OpenTapTest {
  readonly test: TapTest;
  /** The device that is to be measured; `null` for whichever taps. */
  readonly asked: StrokeDevice | null;
  readonly slowOutputMs: number | null;
  readonly close: () => void;
}

/** Above this, a warning helps more than an offset, in milliseconds. */
const SLOW_OUTPUT_MS = 100;

/** How late the output is, where it is slow enough for a warning. */
export function slowOutputMs({ output }: Pick<Sound, "output">): number | null {
  const latencyMs = Math.round((output.context.outputLatency || 0) * 1000);
  return latencyMs > SLOW_OUTPUT_MS ? latencyMs : null;
}

/**
 * Goes to the page that measures offsets, once there is sound; without, there is nothing to measure, and it says so. Who
 * has gone elsewhere meanwhile is not called back.
 *
 * @param back the page that it is asked for on.
 * @param asked the device that is to be measured; `null` for whichever taps.
 */
export async function openTapTest(desk: Desk, back: Page, asked: StrokeDevice | null = null): Promise<void> {
  const sound = await desk.media.sound();
  if (!desk.shows(back)) return;
  if (!sound.ok) return tellSilent(desk, { back, asked }, sound.reason);
  const test = new TapTest(sound.value, desk.draw);
  const running = (): boolean => test.state("sound").running || test.state("light").running;
  const stopListening = listenToTaps(desk, running, (at, device) => test.tap(at, device));
  let frame = 0;
  const onFrame = (): void => {
    test.frame(pageMs(performance.now()));
    frame = requestAnimationFrame(onFrame);
  };
  onFrame();
  const close = (): void => {
    stopListening();
    cancelAnimationFrame(frame);
    test.stop();
  };
  desk.go({
    kind: "calibration",
    show: { test, asked, close, slowOutputMs: slowOutputMs(sound.value) },
    back,
  });
}

function tellSilent(
  desk: Desk,
  { back, asked }: Pick<OpenTapTest, "asked"> & { readonly back: Page },
  failure: SoundFailure,
): void {
  const { text, go } = desk;
  const again = (): void => {
    go(back);
    void openTapTest(desk, back, asked);
  };
  go({
    kind: "message",
    ...failureText(text, failure, text.settings.bus.metronome),
    problems: [],
    ways: [
      { label: text.message.tryAgain, onChoose: again },
      { label: text.common.back, onChoose: () => go(back) },
    ],
  });
}
