import { expect, test } from "vitest";
import { SECTION_NAMES } from "../core/level/level-schema.ts";
import { sectionEnergy, sectionLight } from "./section-layout.ts";

test.each(SECTION_NAMES)("%s has an energy between 0 and 1", (name) => {
  expect(sectionEnergy(name)).toBeGreaterThan(0);
  expect(sectionEnergy(name)).toBeLessThanOrEqual(1);
});

test("a chorus opens up most, and brings light of itself; a verse brings none", () => {
  for (const name of SECTION_NAMES)
    expect(sectionEnergy("chorus")).toBeGreaterThanOrEqual(sectionEnergy(name));
  expect(sectionLight("chorus")).toBeCloseTo(0.3);
  expect(sectionLight("verse")).toBe(0);
});
