import { encodeQR } from "qr";

/** A QR code as an SVG path, one unit a module, with the quiet zone that readers need around it. */
export interface PictureCode {
  readonly path: string;
  /** Modules a side, quiet zone included. */
  readonly size: number;
}

/** More modules than this a side are too fine for a phone that looks at a screen. */
const MOST_MODULES = 125;
const QUIET = 4;

/** The code of a text; `null` where it would be too fine to be read. */
export function pictureCode(text: string): PictureCode | null {
  const rows = modulesOf(text);
  if (!rows || rows.length > MOST_MODULES + 2 * QUIET) return null;
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { path, size: rows.length };
}

function modulesOf(text: string): boolean[][] | null {
  try {
    return encodeQR(text, "raw", { ecc: "low", border: QUIET });
  } catch {
    // More than any code holds.
    return null;
  }
}
