import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the screens and the stage share one palette", () => {
  const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
  const palette = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../../assets/art/palette.json"), "utf8"),
  ) as Readonly<Record<string, string>>;
  expect(Object.keys(palette)).not.toHaveLength(0);
  for (const [name, colour] of Object.entries(palette)) expect(css).toContain(`--${name}: ${colour};`);
});
