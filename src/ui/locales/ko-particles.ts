const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;

/**
 * A name with the particle that its last sound asks for: `왼쪽이`, `친구가`. Names that don't end in a Hangul
 * syllable get both, as `Mina이(가)`.
 */
export function withSubjectParticle(name: string): string {
  const last = name.charCodeAt(name.length - 1);
  if (!(last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE)) return `${name}이(가)`;
  return (last - FIRST_SYLLABLE) % FINALS === 0 ? `${name}가` : `${name}이`;
}
