// @vitest-environment happy-dom
import { render } from "preact";
import { expect, test } from "vitest";
import { svgNodes } from "./svg-nodes.ts";

test("markup becomes the same elements", () => {
  const markup = '<g transform="scale(2)"><path d="M0 0" stroke-width="3"></path></g><circle r="1"></circle>';
  render(<svg>{svgNodes(markup.replace("></path>", "/>"))}</svg>, document.body);
  expect(document.querySelector("svg")?.innerHTML).toBe(markup);
});

test.each(["<g>", "</g>", "<g><path></g>"])("%s is refused", (markup) => {
  expect(() => svgNodes(markup)).toThrow(/clos/);
});
