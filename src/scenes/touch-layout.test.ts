import fc from "fast-check";
import { expect, test } from "vitest";
import { PARTS } from "../core/drums.ts";
import { lanesInOrder } from "./lane-layout.ts";
import { layOutStage } from "./stage-layout.ts";
import { layOutTable } from "./table-layout.ts";
import { layOutTouch, type TouchSeats } from "./touch-layout.ts";

const two: TouchSeats["lanes"] = { left: ["snare", "kick"], right: ["snare", "kick"] };
const four: TouchSeats["lanes"] = {
  left: ["crash", "hat", "snare", "kick"],
  right: ["crash", "hat", "snare", "kick"],
};
const BESIDE = { people: PARTS, near: null };

const SIZES = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

test.each(SIZES)(
  "on $width×$height eight pads lie side by side within the window, under the line",
  (size) => {
    const { fields, wordSize } = layOutStage(size, { left: 4, right: 4 }, true);
    const { pads } = layOutTouch(size, { lanes: four, ...BESIDE });
    expect(pads).toHaveLength(8);
    for (const [index, pad] of pads.entries()) {
      const next = pads[index + 1];
      expect(pad.x).toBeGreaterThanOrEqual(0);
      expect(pad.x + pad.width).toBeLessThanOrEqual((next?.x ?? size.width) + 0.01);
      const { hitY, wordY, scale } = fields[pad.part];
      expect(pad.y).toBeGreaterThan(hitY + 33 * scale);
      // A judgement is read above the line: the pads lie over its usual place.
      expect(wordY + wordSize / 2).toBeLessThan(hitY);
      expect(pad.y + pad.height).toBeLessThanOrEqual(size.height);
      expect(pad.width).toBeGreaterThanOrEqual(40);
    }
  },
);

test.each(SIZES)(
  "on $width×$height every place below the top has a pad, the one above it or beside it",
  (size) => {
    const { pads, at } = layOutTouch(size, { lanes: two, ...BESIDE });
    for (const pad of pads) {
      const x = pad.x + pad.width / 2;
      expect(at(x, size.height - 1)).toBe(pad);
      expect(at(x, size.height * 0.5)).toBe(pad);
      expect(at(x, size.height * 0.2)).toBeNull();
    }
    expect(at(0, size.height - 1)?.part).toBe("left");
    expect(at(size.width, size.height - 1)?.part).toBe("right");
  },
);

test("who plays alone has pads for one part only, and every place is theirs", () => {
  const { pads, at } = layOutTouch(
    { width: 390, height: 844 },
    { lanes: two, people: ["right"], near: null },
  );
  expect(pads.map(({ part }) => part)).toEqual(["right", "right"]);
  expect(at(0, 800)?.part).toBe("right");
});

const TABLES = [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
];
const facing = (near: "left" | "right", lanes = four): TouchSeats => ({ lanes, people: PARTS, near });

test.each(TABLES)(
  "on a table of $width×$height pads cover both players' edges without a gap, and no lane",
  (size) => {
    const { pads } = layOutTouch(size, facing("left"));
    const { half, seats } = layOutTable(size, { left: 4, right: 4 }, "left");
    for (const part of PARTS) {
      const own = pads.filter((pad) => pad.part === part).toSorted((a, b) => a.x - b.x);
      expect(own).toHaveLength(4);
      own.forEach((pad, i) => expect(pad.x).toBeCloseTo((i * size.width) / 4));
      for (const pad of own) {
        expect(pad.turned).toBe(seats[part].turned);
        expect(pad.width).toBeCloseTo(size.width / 4);
        expect(pad.width).toBeGreaterThanOrEqual(44);
        expect(pad.height).toBeGreaterThanOrEqual(44);
        // From under the line to the very edge, as the player sees it.
        const [outer, inner] = pad.turned ? [pad.y, pad.y + pad.height] : [pad.y + pad.height, pad.y];
        expect(outer).toBeCloseTo(pad.turned ? 0 : size.height);
        expect(half.height - Math.abs(inner - outer)).toBeGreaterThan(half.fields[part].hitY);
      }
    }
  },
);

test("a finger in the far half means the far player's drum, mirrored by the turn", () => {
  const size = { width: 1000, height: 800 };
  const { at } = layOutTouch(size, facing("left"));
  const drums = (y: number) => [100, 400, 600, 900].map((x) => `${at(x, y)?.part} ${at(x, y)?.lane}`);
  expect(drums(790)).toEqual(["left hat", "left snare", "left kick", "left crash"]);
  // The right player's lanes are crash, kick, snare, hat from their own left, which is the screen's right.
  expect(drums(10)).toEqual(["right hat", "right snare", "right kick", "right crash"]);
});

test("with the right player near, the seats are the other way about", () => {
  const { at } = layOutTouch({ width: 1000, height: 800 }, facing("right"));
  expect([at(100, 790), at(100, 10)]).toMatchObject([
    { part: "right", lane: "crash", turned: false },
    { part: "left", lane: "crash", turned: true },
  ]);
});

test("at a table no finger is lost, and none is ever the partner's", () => {
  const side = fc.integer({ min: 200, max: 3000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const near = fc.constantFrom(...PARTS);
  const counts = fc.constantFrom(two, four, { left: two.left, right: four.right });
  fc.assert(
    fc.property(side, side, share, share, near, counts, (width, height, x, y, who, lanes) => {
      const pad = layOutTouch({ width, height }, facing(who, lanes)).at(x * width, y * height);
      const owner = y * height >= height / 2 ? who : PARTS.find((part) => part !== who)!;
      expect(pad?.part).toBe(owner);
      // Counted from the player's own left.
      const fromLeft = owner === who ? x : 1 - x;
      const order = lanesInOrder(owner, lanes[owner]);
      const place = Math.min(order.length - 1, Math.floor(fromLeft * order.length));
      const onBorder = Math.abs(fromLeft * order.length - Math.round(fromLeft * order.length)) < 1e-6;
      if (!onBorder) expect(pad?.lane).toBe(order[place]);
    }),
  );
});
