import { expect, test } from "vitest";
import { ownIds, paint, readDrawing } from "./svg.ts";

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

test("paints roles and refuses a role that has no colour", () => {
  expect(paint('fill="var(--main)"', { main: "#e2492c" }, "a.svg")).toBe('fill="#e2492c"');
  expect(() => paint('fill="var(--mian)"', { main: "#e2492c" }, "a.svg")).toThrow(
    "a.svg: no colour for --mian",
  );
});

test("keeps references and ids together when it makes them its own", () => {
  expect(ownIds('<g id="a"/><use href="#a" fill="url(#a)"/>', "p")).toBe(
    '<g id="p-a"/><use href="#p-a" fill="url(#p-a)"/>',
  );
});
