import { expect, test } from "vitest";
import { isPlainPicture } from "./trusted-types.ts";

test.each([
  ["nothing", ""],
  ["words", "奈良 & 나라"],
  ["shapes", '<g transform="rotate(3)"><path d="M0,0L1,1" fill="#fff"/><circle r="4"></circle></g>'],
  ["a gradient by name", '<rect fill="url(#night)" clip-path="url(#left)"/>'],
  ["a shape used twice", '<use href="#antler"/>'],
])("%s may become a picture", (_, markup) => {
  expect(isPlainPicture(markup)).toBe(true);
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a picture with a handler", '<image onerror="alert(1)"/>'],
  ["a shape with a handler", '<path d="M0" onload="alert(1)"/>'],
  ["a handler in capitals", '<path ONLOAD="alert(1)"/>'],
  ["a frame", '<iframe src="//elsewhere"></iframe>'],
  ["foreign content", "<foreignObject><b>hi</b></foreignObject>"],
  ["a link", '<a href="javascript:alert(1)">x</a>'],
  ["a reference", '<g xlink:href="data:,x"/>'],
  ["a style", '<rect style="fill:red"/>'],
  ["an address elsewhere", '<rect fill="url(https://elsewhere/x.svg#a)"/>'],
  ["an attribute without quotes", "<path d=M0 onload=alert(1)>"],
  ["a tag that is not closed", "<path d="],
  ["a comment", "<!-- x -->"],
])("%s may not", (_, markup) => {
  expect(isPlainPicture(markup)).toBe(false);
});
