const POLYNOMIAL = 0xedb88320;

/** CRC-32 as in zlib and PNG (IEEE 802.3), 0 to 2^32 − 1: finds any one change within 32 bits, and nearly all others. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (POLYNOMIAL & -(crc & 1));
  }
  return ~crc >>> 0;
}
