// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import type { BarSpan } from "../../core/practice/span.ts";
import { textIn } from "../locales/all.ts";
import { BarMap } from "./bar-map.tsx";

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

/** A map of eight bars, whose picks are drawn again as the app would. */
function aMap(): { readonly span: () => BarSpan; readonly press: (key: string, shift?: boolean) => void } {
  let span: BarSpan = { firstBar: 3, lastBar: 4 };
  const draw = (): void =>
    render(
      <BarMap
        text={textIn("en")}
        notes={[0, 2, 4, 4, 8, 8, 2, 1]}
        sections={[
          { name: "verse", firstBar: 1, lastBar: 4 },
          { name: "chorus", firstBar: 5, lastBar: 8 },
        ]}
        span={span}
        onSpan={(picked) => {
          span = picked;
          draw();
        }}
      />,
      document.body,
    );
  draw();
  const press = (key: string, shiftKey = false): void => {
    document
      .querySelector("[role=listbox]")
      ?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true }));
    draw();
  };
  return { span: () => span, press };
}

const selected = (): number => document.querySelectorAll("[aria-selected=true]").length;

test("arrows pick a bar, Shift a longer stretch from it, Home and End the ends", () => {
  const { span, press } = aMap();
  press("ArrowRight");
  expect(span()).toEqual({ firstBar: 4, lastBar: 4 });
  press("ArrowRight", true);
  press("ArrowRight", true);
  expect(span()).toEqual({ firstBar: 4, lastBar: 6 });
  expect(selected()).toBe(3);
  press("Home", true);
  expect(span()).toEqual({ firstBar: 1, lastBar: 4 });
  press("End");
  expect(span()).toEqual({ firstBar: 8, lastBar: 8 });
});

test("each bar is named with its section, and one of them is in the order of the Tab key", () => {
  aMap();
  const bars = [...document.querySelectorAll("[role=option]")];
  expect(bars.map((bar) => bar.getAttribute("aria-label"))).toContain("Bar 5, Chorus");
  expect(bars.filter((bar) => bar.getAttribute("tabindex") === "0").length).toBe(1);
});
