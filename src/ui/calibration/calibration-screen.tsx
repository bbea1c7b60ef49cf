import type { JSX } from "preact";
import { FEWEST_TAPS, type TapEstimate } from "../../core/calibration/tap-test.ts";
import type { Device } from "../../core/run-format/run-schema.ts";
import { Button } from "../button.tsx";
import "../css/practice.css";
import "../css/settings.css";
import { Screen } from "../screen.tsx";
import { Group } from "../settings/settings-groups.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";

/** What is tapped along with. */
export type TapCue = "sound" | "light";

/** What people tap with. */
type TapDevice = Exclude<Device, "partner">;

/** What one kind of device has tapped. */
export interface DeviceTaps {
  readonly device: TapDevice;
  readonly taps: number;
  /** `null` before there are enough taps. */
  readonly estimate: TapEstimate | null;
}

/** One of the two tests, as it stands. */
export interface TapState {
  readonly running: boolean;
  /** In the order in which they came in. */
  readonly devices: readonly DeviceTaps[];
}

export interface CalibrationScreenProps {
  readonly text: Text;
  readonly tests: Readonly<Record<TapCue, TapState>>;
  /** The device that is to be measured; `null` for whichever taps. */
  readonly asked: TapDevice | null;
  /** Whether the lantern is lit. */
  readonly lit: boolean;
  /** What the offsets would become, as far as that is sure. */
  readonly offers: {
    readonly input: readonly {
      readonly device: TapDevice;
      readonly offsetMs: number;
      readonly nowMs: number;
    }[];
    readonly visualOffsetMs: number | null;
  };
  /** The offset that was set last. */
  readonly changed: { readonly device: TapDevice; readonly fromMs: number; readonly toMs: number } | null;
  /** Milliseconds, where the output is slow enough for a warning; else `null`. */
  readonly slowOutputMs: number | null;
  readonly onStart: (cue: TapCue) => void;
  readonly onStop: () => void;
  readonly onSetInput: (device: TapDevice, offsetMs: number) => void;
  readonly onPutBack: () => void;
  readonly onSetVisual: (offsetMs: number) => void;
  readonly onBack: () => void;
}

function Outcome({ text, taps: tapped }: { readonly text: Text; readonly taps: DeviceTaps }): JSX.Element {
  const words = text.calibration;
  const { device, taps, estimate } = tapped;
  const name = <strong class="taps__device">{text.devices.kind[device]}</strong>;
  if (estimate === null) {
    return (
      <p>
        {name} · {words.taps(taps)} · {words.more(FEWEST_TAPS - taps)}
      </p>
    );
  }
  return (
    <div>
      <p>
        {name} · {words.taps(taps)} · <strong>{words.result(estimate.lateMs, estimate.sureMs)}</strong>
      </p>
      {estimate.rejected > 0 && <p class="soft">{words.rejected(estimate.rejected)}</p>}
      {!estimate.sure && <p>{words.unsure}</p>}
    </div>
  );
}

function Test({ props, cue }: { readonly props: CalibrationScreenProps; readonly cue: TapCue }): JSX.Element {
  const { text, tests, onStart, onStop } = props;
  const words = text.calibration;
  const { running, devices } = tests[cue];
  return (
    <>
      {running ? (
        <Button onPress={onStop}>
          {words.stop} <kbd class="keycap">Esc</kbd>
        </Button>
      ) : (
        <Button main={cue === "sound"} first={cue === "sound"} onPress={() => onStart(cue)}>
          {words.start}
        </Button>
      )}
      <div role="status" class="taps">
        {running && devices.length === 0 && <p class="soft">{words.tapNow}</p>}
        {devices.map((taps) => (
          <Outcome key={taps.device} text={text} taps={taps} />
        ))}
      </div>
    </>
  );
}

/** Each device that has been measured: what its offset is, and what it would become; what was set can be put back. */
function Offers({ text, offers, changed, onSetInput, onPutBack }: CalibrationScreenProps): JSX.Element {
  const words = text.calibration;
  return (
    <>
      {offers.input
        .filter(({ offsetMs, nowMs }) => offsetMs !== nowMs)
        .map(({ device, offsetMs, nowMs }) => (
          <p key={device}>
            <Button main onPress={() => onSetInput(device, offsetMs)}>
              {words.setInputOf(text.devices.kind[device], offsetMs)}
            </Button>{" "}
            <span class="soft">{words.nowIs(nowMs)}</span>
          </p>
        ))}
      {changed && (
        <p role="status">
          {words.changed(text.devices.kind[changed.device], changed.fromMs, changed.toMs)}{" "}
          <Button quiet onPress={onPutBack}>
            {words.putBack}
          </Button>
        </p>
      )}
    </>
  );
}

/** How late this machine is, measured by tapping: to a click, and to a light. Each kind of device for itself. */
export function CalibrationScreen(props: CalibrationScreenProps): JSX.Element {
  const { text, tests, asked, lit, offers, slowOutputMs, onStop, onSetVisual, onBack } = props;
  const words = text.calibration;
  const { visualOffsetMs } = offers;
  const running = tests.sound.running || tests.light.running;
  useKeys({ Escape: running ? onStop : onBack });
  return (
    <Screen
      name="calibration"
      pads={running ? "strike" : undefined}
      text={text}
      heading={words.heading}
      onBack={onBack}
    >
      {slowOutputMs !== null && <p class="notice">{words.slowOutput(slowOutputMs)}</p>}
      <div class="practice">
        <Group id="tap-sound" heading={words.sound}>
          <p>{asked === null ? words.intro : words.introOf(text.devices.kind[asked])}</p>
          <Test props={props} cue="sound" />
          <Offers {...props} />
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
