/**
 * The time of the frame nearest to `sec`, at most half a frame away. Sources that start between two frames are
 * interpolated, which dulls them; and two that should sound together must start at the same frame.
 */
export const onFrame = (sec: number, { sampleRate }: { readonly sampleRate: number }): number =>
  Math.round(sec * sampleRate) / sampleRate;
