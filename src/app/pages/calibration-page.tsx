import type { JSX } from "preact";
import { OFFSET_LIMIT_MS } from "../../persistence/settings.ts";
import { CalibrationScreen } from "../../ui/calibration/calibration-screen.tsx";
import type { Desk } from "../desk.ts";
import type { Page } from "../page.ts";

export function calibrationPage(desk: Desk, page: Extract<Page, { kind: "calibration" }>): JSX.Element {
  const { text, change, go } = desk;
  const { test, slowOutputMs } = page.show;
  return (
    <CalibrationScreen
      text={text}
      tests={{ sound: test.state("sound"), light: test.state("light") }}
      lit={test.lit}
      offers={test.offers}
      slowOutputMs={slowOutputMs}
      onStart={(cue) => void test.start(cue)}
      onStop={() => test.stop()}
      onSetInput={(inputOffsetMs) => change({ inputOffsetMs: clamp(inputOffsetMs), offsetAnswered: true })}
      onSetVisual={(visualOffsetMs) => change({ visualOffsetMs: clamp(visualOffsetMs) })}
      onBack={() => go(page.back)}
    />
  );
}

const clamp = (ms: number): number => Math.max(-OFFSET_LIMIT_MS, Math.min(OFFSET_LIMIT_MS, ms));
