const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from(ALPHABET, (character, value) => [character, value]),
);

/** Bytes as text that needs no escaping in an address (RFC 4648 §5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const all = (a << 16) | (b << 8) | c;
    const sextets = [all >>> 18, (all >>> 12) & 63, (all >>> 6) & 63, all & 63];
    text += sextets
      .map((value) => ALPHABET[value])
      .join("")
      .slice(0, bytes.length - at + 1);
  }
  return text;
}

/** The opposite of {@link toBase64Url}; `null` for what it never writes. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array((text.length * 3) >>> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    const value = VALUES[character];
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >>> held) & 0xff;
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
