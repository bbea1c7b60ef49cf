import fc from "fast-check";
import { expect, test } from "vitest";
import { packShelves } from "./shelf.ts";

const boxes = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

test("no two boxes touch, and all lie inside the page", () => {
  fc.assert(
    fc.property(boxes, (sizes) => {
      const { spots, height } = packShelves(sizes, 100, 2);
      const rects = sizes.map((size, i) => ({ ...size, ...spots[i]! }));
      for (const [i, a] of rects.entries()) {
        expect(a.x >= 2 && a.y >= 2 && a.x + a.width <= 98 && a.y + a.height <= height - 2).toBe(true);
        for (const b of rects.slice(i + 1)) {
          const apart = a.x + a.width + 2 <= b.x || b.x + b.width + 2 <= a.x;
          expect(apart || a.y + a.height + 2 <= b.y || b.y + b.height + 2 <= a.y).toBe(true);
        }
      }
    }),
  );
});

test("a box wider than the page is refused", () => {
  expect(() => packShelves([{ width: 99, height: 1 }], 100, 2)).toThrow("wider than the page");
});
