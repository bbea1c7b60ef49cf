import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { heading, row } from "./table.ts";

const DIST = path.join(import.meta.dirname, "../../dist");

/** What the built page loads before the title shows, and in all. */
export function benchSizes(): void {
  heading("script on the wire, gzip");
  const page = readFileSync(path.join(DIST, "index.html"), "utf8");
  const scripts = readdirSync(path.join(DIST, "assets")).filter((file) => file.endsWith(".js"));
  // The words come in one language; Japanese has the longest.
  const first = scripts.filter((file) => page.includes(file) || file.startsWith("ja-"));
  row("before the title shows", kilobytes(first), "≤ 60 kB");
  row("in all, without practice speeds", kilobytes(scripts.filter((file) => !isStretcher(file))), "≤ 600 kB");
  row("in all", kilobytes(scripts), "≤ 600 kB");
}

/** The stretcher is loaded for practice speeds only. */
const isStretcher = (file: string): boolean => /stretch/i.test(file);

function kilobytes(files: readonly string[]): string {
  const sizes = files.map((file) => gzipSync(readFileSync(path.join(DIST, "assets", file))).length);
  return `${(sizes.reduce((a, b) => a + b, 0) / 1000).toFixed(1)} kB`;
}
