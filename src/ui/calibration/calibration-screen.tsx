import type { JSX } from "preact";
import { FEWEST_TAPS, type TapEstimate } from "../../core/calibration/tap-test.ts";
import { Button } from "../button.tsx";
import "../css/practice.css";
import "../css/settings.css";
import { Screen } from "../screen.tsx";
import { Group } from "../settings/settings-groups.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";

/** What is tapped along with. */
export type TapCue = "sound" | "light";

/** One of the two tests, as it stands. */
export interface TapState {
  readonly running: boolean;
  readonly taps: number;
  /** `null` before there are enough taps. */
  readonly estimate: TapEstimate | null;
}

export interface CalibrationScreenProps {
  readonly text: Text;
  readonly tests: Readonly<Record<TapCue, TapState>>;
  /** Whether the lantern is lit. */
  readonly lit: boolean;
  /** What the offsets would become; `null` where that is not sure enough. */
  readonly offers: { readonly inputOffsetMs: number | null; readonly visualOffsetMs: number | null };
  /** Milliseconds, where the output is slow enough for a warning; else `null`. */
  readonly slowOutputMs: number | null;
  readonly onStart: (cue: TapCue) => void;
  readonly onStop: () => void;
  readonly onSetInput: (offsetMs: number) => void;
  readonly onSetVisual: (offsetMs: number) => void;
  readonly onBack: () => void;
}

function Outcome({ text, state }: { readonly text: Text; readonly state: TapState }): JSX.Element {
  const words = text.calibration;
  const { taps, estimate } = state;
  if (estimate === null) {
    const missing = FEWEST_TAPS - taps;
    return (
      <p role="status">
        {words.taps(taps)} · {words.more(missing)}
      </p>
    );
  }
  return (
    <div role="status">
      <p>
        {words.taps(taps)} · <strong>{words.result(estimate.lateMs, estimate.sureMs)}</strong>
      </p>
      {estimate.rejected > 0 && <p class="soft">{words.rejected(estimate.rejected)}</p>}
      {!estimate.sure && <p>{words.unsure}</p>}
    </div>
  );
}

function Test({ props, cue }: { readonly props: CalibrationScreenProps; readonly cue: TapCue }): JSX.Element {
  const { text, tests, onStart, onStop } = props;
  const words = text.calibration;
  const state = tests[cue];
  return (
    <>
      {state.running ? (
        <Button onPress={onStop}>{words.stop}</Button>
      ) : (
        <Button main={cue === "sound"} first={cue === "sound"} onPress={() => onStart(cue)}>
          {words.start}
        </Button>
      )}
      {(state.running || state.taps > 0) && <Outcome text={text} state={state} />}
    </>
  );
}

/** How late this machine is, measured by tapping: to a click, and to a light. */
export function CalibrationScreen(props: CalibrationScreenProps): JSX.Element {
  const { text, lit, offers, slowOutputMs, onSetInput, onSetVisual, onBack } = props;
  const words = text.calibration;
  const { inputOffsetMs, visualOffsetMs } = offers;
  useKeys({ Escape: onBack });
  return (
    <Screen name="calibration" text={text} heading={words.heading} onBack={onBack}>
      {slowOutputMs !== null && <p class="notice">{words.slowOutput(slowOutputMs)}</p>}
      <div class="practice">
        <Group id="tap-sound" heading={words.sound}>
          <p>{words.intro}</p>
          <Test props={props} cue="sound" />
          {inputOffsetMs !== null && (
            <Button main onPress={() => onSetInput(inputOffsetMs)}>
              {words.setInput(inputOffsetMs)}
            </Button>
          )}
        </Group>
        <Group id="tap-light" heading={words.light}>
          <p>{words.lightIntro}</p>
          <div class={`tap-lantern ${lit ? "tap-lantern--lit" : ""}`} role="img" aria-label={words.lantern} />
          <Test props={props} cue="light" />
          {visualOffsetMs === null ? (
            <p class="soft">{words.visualNeedsSound}</p>
          ) : (
            <Button main onPress={() => onSetVisual(visualOffsetMs)}>
              {words.setVisual(visualOffsetMs)}
            </Button>
          )}
        </Group>
      </div>
    </Screen>
  );
}
