import { expect, test } from "vitest";
import { LINK_PAGE } from "./offline.ts";

// The service worker tests the path and the query together.
test.each([
  "/s/lantern-disco",
  "/s/lantern-disco/",
  "/game/s/lantern-disco/?fbclid=abc",
  "/s/x?utm_source=a/b",
])("%s is a page that hands a link on, not the game", (address) =>
  expect(LINK_PAGE.test(address)).toBe(true),
);

test.each(["/", "/game/", "/?level=lantern-disco&difficulty=hard", "/s/", "/s/a/b"])(
  "%s is the game",
  (address) => expect(LINK_PAGE.test(address)).toBe(false),
);
