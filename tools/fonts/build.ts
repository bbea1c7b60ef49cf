/**
 * Cuts the title fonts to the characters that the game shows and writes them to `assets/fonts`.
 *
 * Needs npm (to fetch the pinned font packages) and `pyftsubset` with brotli (Debian: fonttools, python3-brotli).
 * The same input gives the same bytes. Run with `npx tsx tools/fonts/build.ts` after adding characters.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { titleCharacters } from "./characters.ts";

const FONTS = [
  { name: "dela-gothic-one", file: "dela-gothic-one-japanese-400-normal.woff2" },
  { name: "black-han-sans", file: "black-han-sans-korean-400-normal.woff2" },
] as const;
const VERSION = "5.3.0";

const root = join(import.meta.dirname, "../..");
const out = join(root, "assets/fonts");

function fetchPackage(name: string, folder: string): string {
  const packed = execFileSync("npm", ["pack", "--silent", `@fontsource/${name}@${VERSION}`], { cwd: folder });
  execFileSync("tar", ["-xzf", packed.toString().trim()], { cwd: folder });
  return join(folder, "package");
}

function build(): void {
  const characters = titleCharacters(root);
  writeFileSync(join(out, "characters.txt"), `${characters}\n`);
  for (const { name, file } of FONTS) {
    const unpacked = fetchPackage(name, mkdtempSync(join(tmpdir(), "font-")));
    copyFileSync(join(unpacked, "LICENSE"), join(out, `${name}.OFL.txt`));
    execFileSync("pyftsubset", [
      join(unpacked, "files", file),
      `--text=${characters}`,
      "--flavor=woff2",
      "--layout-features=*",
      "--no-recalc-timestamp",
      `--output-file=${join(out, `${name}.woff2`)}`,
    ]);
  }
}

build();
