// @vitest-environment happy-dom
import { render } from "preact";
import { expect, test, vi } from "vitest";
import { DEFAULT_JACKETS } from "../../core/jacket.ts";
import { Drummer } from "./drummer.tsx";
import { JacketBack } from "./jacket-back.tsx";

test("a name is written on the back as text, whatever is in it, before the picture has come", () => {
  const root = document.createElement("div");
  render(<JacketBack jacket={DEFAULT_JACKETS.left} name="<b>はな</b>" />, root);
  expect(root.querySelector("text")?.textContent).toBe("<b>はな</b>");
  expect(root.querySelector("b")).toBeNull();
});

function sizeOf(name: string): number {
  const root = document.createElement("div");
  render(<JacketBack jacket={DEFAULT_JACKETS.left} name={name} />, root);
  return Number(root.querySelector("text")?.getAttribute("font-size"));
}

test("a long name is written smaller", () => {
  expect(sizeOf("Hana")).toBeGreaterThan(sizeOf("Hanahanahana"));
  expect(sizeOf("はなはなはなはなはなはな")).toBeLessThan(sizeOf("Hanahanahana"));
});

test("jacket and drummer are drawn once the pictures have come", async () => {
  const root = document.createElement("div");
  render(
    <>
      <JacketBack jacket={DEFAULT_JACKETS.left} name="" />
      <Drummer part="right" jacket={{ ...DEFAULT_JACKETS.right, drummer: "oksun" }} />
    </>,
    root,
  );
  await vi.waitFor(() => expect(root.querySelector(".jacket-back g path")).not.toBeNull());
  expect(root.querySelectorAll(".drummer__arm")).toHaveLength(2);
});
