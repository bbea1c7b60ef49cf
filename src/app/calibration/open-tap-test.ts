import { pageMs, type PageMs } from "../../core/time.ts";
import { eventTime } from "../../input/event-time.ts";
import { drumsByCode } from "../../input/key-bindings.ts";
import { bindingsOf, type Desk } from "../desk.ts";
import { failureText } from "../failures.ts";
import type { SoundFailure } from "../media.ts";
import type { Page } from "../page.ts";
import type { Sound } from "../sound.ts";
import { TapTest } from "./tap-test.ts";

/** A test that listens to the page, and what stops that. */
export interface OpenTapTest {
  readonly test: TapTest;
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
 */
export async function openTapTest(desk: Desk, back: Page): Promise<void> {
  const sound = await desk.media.sound();
  if (!desk.shows(back)) return;
  if (!sound.ok) return tellSilent(desk, back, sound.reason);
  const test = new TapTest(sound.value, desk.draw);
  const codes = drumsByCode(bindingsOf(desk.settings));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat || !(codes.has(event.code) || event.code === "Space")) return;
    // A focused button takes the space bar for itself, unless something runs that is tapped along with.
    if (test.state("sound").running || test.state("light").running) event.preventDefault();
    test.tap(eventTime(event.timeStamp, now()));
  };
  let frame = 0;
  const onFrame = (): void => {
    test.frame(now());
    frame = requestAnimationFrame(onFrame);
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  onFrame();
  const close = (): void => {
    window.removeEventListener("keydown", onKeyDown, { capture: true });
    cancelAnimationFrame(frame);
    test.stop();
  };
  desk.go({ kind: "calibration", show: { test, close, slowOutputMs: slowOutputMs(sound.value) }, back });
}

const now = (): PageMs => pageMs(performance.now());

function tellSilent(desk: Desk, back: Page, failure: SoundFailure): void {
  const { text, go } = desk;
  const again = (): void => {
    go(back);
    void openTapTest(desk, back);
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
