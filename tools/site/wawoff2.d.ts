declare module "wawoff2" {
  /** The TrueType or OpenType font in a WOFF2 file. */
  const wawoff2: { readonly decompress: (packed: Uint8Array) => Promise<Uint8Array> };
  export default wawoff2;
}
