import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";

/**
 * The arguments of `x?.f(…)` are only worked out where there is an `x`. Whatever happens in them, a press that is logged, a
 * number that is drawn, then does not happen, and nobody sees it: `partner?.hear(press())` pressed nothing without a
 * partner. So they may hold no call at all; which calls are harmless a reader can't tell, and a test even less.
 */

const SRC = path.join(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes("testing/"))
  .map((file) => file.replaceAll(path.sep, "/"));

/** As much of a syntax tree as is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** A node and all within it; what a function does when it is called later is no part of it. */
function within(value: unknown, intoFunctions: boolean): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => within(item, intoFunctions));
  if (!isNode(value)) return [];
  if (!intoFunctions && /Function/.test(value.type)) return [];
  return [value, ...Object.values(value).flatMap((inner) => within(inner, intoFunctions))];
}

/** From the outermost call or member of an optional chain to the innermost. */
function spineOf(chain: Node): readonly Node[] {
  const spine: Node[] = [];
  for (let node: unknown = chain["expression"]; isNode(node); node = node["callee"] ?? node["object"])
    spine.push(node);
  return spine;
}

/** What stands to the right of the first `?.` of a chain and is worked out before the call: arguments and computed names. */
function lazyParts(chain: Node): readonly Node[] {
  const spine = spineOf(chain);
  const innermost = spine.findLastIndex((node) => node["optional"] === true);
  return spine
    .slice(0, innermost + 1)
    .flatMap((node) => [
      ...within(node["arguments"], false),
      ...(node["computed"] ? within(node["property"], false) : []),
    ]);
}

const DOES_SOMETHING =
  /^(CallExpression|NewExpression|AwaitExpression|YieldExpression|AssignmentExpression|UpdateExpression|TaggedTemplateExpression|ImportExpression)$/;

/** Every call in the arguments of an optional call, as it is written. */
function callsInOptionalCalls(name: string, source: string): readonly string[] {
  return within(parseSync(name, source).program, true)
    .filter(({ type }) => type === "ChainExpression")
    .filter((chain) => lazyParts(chain).some(({ type }) => DOES_SOMETHING.test(type)))
    .map(({ start, end }) => source.slice(start, end));
}

test.each([
  ["partner?.hear(press())", 1],
  ["partner?.hear({ at: [count++] })", 1],
  ["partner.ear?.hear(...all())", 1],
  ["partner?.ears[next()].hear()", 1],
  ["partner?.ear.hear(a, new Press())", 1],
  ["partner?.(await press())", 1],
  ["if (partner) partner.hear(press())", 0],
  ["partner?.hear(pressed)", 0],
  ["partner?.hear(() => press())", 0],
  ["find(press())?.hear(pressed)", 0],
  ["partners[next()]?.hear(pressed)", 0],
  ["(partner?.ear).hear(press())", 0],
])("%s has %i of them", (source, count) => {
  expect(callsInOptionalCalls("a.ts", source)).toHaveLength(count);
});

test("no argument of an optional call does anything", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(
    files.flatMap((file) =>
      callsInOptionalCalls(file, readFileSync(path.join(SRC, file), "utf8")).map(
        (call) => `${file}: ${call}`,
      ),
    ),
  ).toEqual([]);
});
