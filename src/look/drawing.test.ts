import { expect, test } from "vitest";
import { ownIds, paint } from "./drawing.ts";

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
