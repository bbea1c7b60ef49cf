/** The package comes without types; this is what we use of it. */
declare module "signalsmith-stretch" {
  /** From time `output` on, play from time `input` of the samples at `rate`; times in seconds. */
  export interface StretchChange {
    readonly active: boolean;
    readonly output: number;
    readonly input?: number;
    readonly rate?: number;
  }

  /** A worklet's node. Each method answers when the worklet has done it. */
  export interface StretchNode extends AudioNode {
    /** How long a stretch of sound it looks at, and how often it looks. */
    configure(grain: { readonly blockMs: number; readonly intervalMs: number }): Promise<unknown>;
    /** Takes samples to stretch, an array for each channel. */
    addBuffers(channels: readonly Float32Array[]): Promise<number>;
    schedule(change: StretchChange): Promise<unknown>;
    /** Tells how far it has come in the samples, in seconds, about so often in seconds of output. */
    setUpdateInterval(seconds: number, onTime: (inputSec: number) => void): Promise<unknown>;
  }

  /** Makes a node in a context; loads its own worklet module, from a blob. */
  const makeNode: (context: BaseAudioContext) => Promise<StretchNode>;
  export { makeNode as default };
}
