import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import wardrobe from "../../assets/stage/wardrobe.json";
import { readWardrobe, wardrobeText } from "../../tools/art/wardrobe.ts";
import { DRUMMERS, EMBLEMS, HANDS, type Jacket, JACKET_COLOURS, STRIPES } from "../core/jacket.ts";
import { figureFrames, jacketBack, STAGE_KITS } from "./figure.ts";
import { portrait } from "./portrait.ts";

const jackets: fc.Arbitrary<Jacket> = fc.record({
  colour: fc.constantFrom(...JACKET_COLOURS),
  trim: fc.constantFrom(...JACKET_COLOURS),
  stripes: fc.constantFrom(...STRIPES),
  emblem: fc.constantFrom(...EMBLEMS),
  number: fc.option(fc.integer({ min: 0, max: 99 })),
  drummer: fc.constantFrom(...DRUMMERS),
  hand: fc.constantFrom(...HANDS),
});
const options = fc.record({
  jacket: jackets,
  kit: fc.constantFrom(...STAGE_KITS),
  mirrored: fc.boolean(),
});
const arms = { outer: [0, 0, 0], inner: [0, 0, 0] } as const;

test("the wardrobe is what its sources make of it", () => {
  const kept = readFileSync(join(import.meta.dirname, "../../assets/stage/wardrobe.json"), "utf8");
  expect(kept).toBe(wardrobeText(readWardrobe(join(import.meta.dirname, "../../assets/art"))));
});

test("every jacket on everybody behind every kit can be drawn, with no colour missing", () => {
  fc.assert(
    fc.property(options, (wish) => {
      const bodies = figureFrames(wardrobe, wish).map(({ body }) => body);
      const { head, front } = portrait(wardrobe, { ...wish, mood: "joy", arms });
      for (const body of [...bodies, head, front, jacketBack(wardrobe, wish.jacket).body]) {
        expect(body).not.toBe("");
        expect(body).not.toMatch(/var\(|undefined|NaN/u);
      }
    }),
    { numRuns: 60 },
  );
});

const plain: Jacket = {
  colour: "teal",
  trim: "cream",
  stripes: "chest",
  emblem: "maple",
  number: 12,
  drummer: "hana",
  hand: "right",
};

const namesOf = (kit: (typeof STAGE_KITS)[number], drummer: Jacket["drummer"]): readonly string[] =>
  figureFrames(wardrobe, { kit, mirrored: false, jacket: { ...plain, drummer } })
    .map(({ name }) => name)
    .toSorted();

test("the three kits have the same pieces, and everybody has a head and a seat", () => {
  const expected = namesOf("club", "hana");
  for (const kit of STAGE_KITS) {
    for (const drummer of DRUMMERS) expect(namesOf(kit, drummer)).toEqual(expected);
  }
});

const torso = (mirrored: boolean): string =>
  figureFrames(wardrobe, { jacket: plain, kit: "club", mirrored }).find(({ name }) => name === "torso")
    ?.body ?? "";

test("digits are turned round for the side that is drawn the other way round", () => {
  expect(torso(true).match(/scale\(-1,1\)/gu)).toHaveLength(2);
  expect(torso(false)).not.toContain("scale(-1,1)");
});

test("trim in the colour of the cloth is still seen", () => {
  expect(jacketBack(wardrobe, { ...plain, trim: "teal" }).body).toContain(wardrobe.palette.pine);
});
