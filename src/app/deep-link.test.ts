import { expect, test } from "vitest";
import { parseDeepLink } from "./deep-link.ts";

test("everything an address can say", () => {
  const link = parseDeepLink(
    "?level=lantern-disco&difficulty=easy,hard&mode=solo&part=right&partner=friend&speed=0.75&lang=ko",
  );
  expect(link).toEqual({
    levelId: "lantern-disco",
    difficulties: { left: "easy", right: "hard" },
    mode: "solo",
    part: "right",
    partner: "friend",
    speedPercent: 75,
    language: "ko",
    wrong: [],
  });
});

test("an address that says nothing asks for nothing", () => {
  expect(parseDeepLink("")).toMatchObject({
    levelId: null,
    difficulties: null,
    mode: null,
    speedPercent: 100,
    wrong: [],
  });
});

test.each([
  "difficulty=brutal",
  "mode=trio",
  "part=middle",
  "partner=robot",
  "speed=2",
  "speed=0.51",
  "speed=",
  "lang=fr",
])("%s is wrong", (query) => {
  const [parameter, given] = query.split("=");
  expect(parseDeepLink(`?${query}`).wrong).toEqual([{ parameter, given }]);
});

test.each([
  { text: "0.5", percent: 50 },
  { text: "1.25", percent: 125 },
  { text: "0.55", percent: 55 },
  { text: "1.10", percent: 110 },
])("speed $text is $percent percent", ({ text, percent }) => {
  expect(parseDeepLink(`?speed=${text}`).speedPercent).toBe(percent);
});
