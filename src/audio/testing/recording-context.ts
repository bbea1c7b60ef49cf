/** A source that was started, in the order of starting. */
export interface StartedSource {
  readonly startedAt: number;
  readonly offset: number | undefined;
  readonly stopped: boolean;
}

/** A context in Node that writes down what is started in it. */
export interface RecordingContext {
  readonly context: AudioContext;
  readonly started: readonly StartedSource[];
  /** Lets every source end, as it would by itself. */
  readonly endAll: () => void;
}

const PARAM = { value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} };

const node = (): object => ({ gain: PARAM, pan: PARAM, connect() {}, disconnect() {} });

/** At 48 kHz, at a standstill at `currentTime`. */
export function aRecordingContext(currentTime: number): RecordingContext {
  const started: (StartedSource & EventTarget)[] = [];
  const source = (): object => {
    const made = new EventTarget();
    return Object.assign(made, node(), {
      frequency: PARAM,
      start: (startedAt: number, offset?: number) =>
        started.push(Object.assign(made, { startedAt, offset, stopped: false })),
      stop: (at?: number) => Object.assign(made, { stopped: at === undefined }),
    });
  };
  const context = {
    currentTime,
    sampleRate: 48_000,
    createGain: node,
    createStereoPanner: node,
    createBufferSource: source,
    createOscillator: source,
  };
  return {
    context: context as unknown as AudioContext,
    started,
    endAll: () => started.forEach((each) => each.dispatchEvent(new Event("ended"))),
  };
}
