import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";

/**
 * Who may import whom. `core` is the pure middle: it knows valibot, because a value from outside is best refused beside
 * the type it would become (docs/decisions/0002), and nothing else. `look` draws people for stage, screens and cards alike. The folders around it know `core` and never each
 * other; only `app` wires them, and nothing imports `app`.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ["valibot"],
  look: ["core"],
  clock: ["core", "tone"],
  audio: ["core", "tone", "howler", "signalsmith-stretch"],
  input: ["core"],
  persistence: ["core", "valibot", "idb"],
  share: ["core", "look", "qr"],
  importers: ["core"],
  scenes: ["core", "look", "phaser"],
  ui: ["core", "look", "preact", "uplot"],
  app: [
    "core",
    "look",
    "clock",
    "audio",
    "input",
    "persistence",
    "share",
    "importers",
    "scenes",
    "ui",
    "preact",
    "phaser",
    "workbox-window",
  ],
};

const SRC = path.join(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes("testing/"))
  .map((file) => file.replaceAll(path.sep, "/"));

type Parsed = ReturnType<typeof parseSync>;
const parsed = new Map<string, Parsed>(
  files.map((file) => [file, parseSync(file, readFileSync(path.join(SRC, file), "utf8"))]),
);

/** Every module that a file names: static, re-exported, dynamic. */
function importsOf(file: string): readonly string[] {
  const { module } = parsed.get(file)!;
  const source = readFileSync(path.join(SRC, file), "utf8");
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...dynamic];
}

/** `core`, `phaser`: the folder of `src` or the package that an import leads to; `null` for assets and Vite's own. */
function targetOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return specifier.split("/")[0] ?? specifier;
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  if (target.startsWith("..")) return null;
  return target.split("/")[0] ?? null;
}

test("there is something to check", () => {
  const folders = new Set(files.map((file) => file.split("/")[0]));
  expect(files.length).toBeGreaterThan(40);
  expect([...folders].filter((folder) => !Object.keys(MAY_IMPORT).includes(folder ?? ""))).toEqual([]);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
});

test("every file imports only what its folder may", () => {
  expect(files.flatMap(forbiddenImports)).toEqual([]);
});

function forbiddenImports(file: string): readonly string[] {
  const folder = file.split("/")[0]!;
  const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
  return importsOf(file)
    .map((specifier) => ({ specifier, target: targetOf(file, specifier) }))
    .filter(({ target }) => target !== null && !allowed.includes(target))
    .map(({ specifier }) => `${file} imports ${specifier}`);
}

test("no file keeps state at module level", () => {
  expect(files.filter(hasModuleState)).toEqual([]);
});

/** A `let`, a `var`, or a `const` that holds something made with `new`. */
function hasModuleState(file: string): boolean {
  const declarations = parsed
    .get(file)!
    .program.body.map((node) =>
      node.type === "ExportNamedDeclaration" && node.declaration ? node.declaration : node,
    );
  return declarations.some(
    (node) =>
      node.type === "VariableDeclaration" &&
      (node.kind !== "const" || node.declarations.some(({ init }) => init?.type === "NewExpression")),
  );
}

test("core reads no clock and no chance", () => {
  const banned = /\b(Date|performance|Math\.random|setTimeout|document|window)\b/;
  const core = files.filter((file) => file.startsWith("core/"));
  expect(core.filter((file) => banned.test(code(file)))).toEqual([]);
});

/** A file's text without its comments. */
function code(file: string): string {
  return readFileSync(path.join(SRC, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
