import { expect, test } from "vitest";
import { readDrawing, squeezed } from "./svg.ts";

test("reads the view box, the inset and what is inside", () => {
  const source = '<svg xmlns="x" viewBox="-4 -8 16 32" data-inset="2"><path d="M0,0"/></svg>';
  expect(readDrawing(source, "a.svg")).toEqual({
    x: -4,
    y: -8,
    width: 16,
    height: 32,
    inset: 2,
    body: '<path d="M0,0"/>',
  });
});

test.each([
  { source: "<g/>", message: "a.svg: not an SVG with one root" },
  { source: '<svg width="3"></svg>', message: "a.svg: no viewBox of four numbers" },
])("says what is wrong with $source", ({ source, message }) => {
  expect(() => readDrawing(source, "a.svg")).toThrow(message);
});

test("squeezes comments and the spaces between elements", () => {
  expect(squeezed('\n  <!-- origin -->\n  <g>\n    <path d="M0 0"/>\n  </g>\n')).toBe(
    '<g><path d="M0 0"/></g>',
  );
});
