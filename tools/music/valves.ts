/** A valve stage: so much gain into a saturating curve, at eight times the rate so that nothing folds back. */
export function drive(gainDb: number): string {
  return `volume=${gainDb}dB,asoftclip=type=tanh:oversample=8`;
}
