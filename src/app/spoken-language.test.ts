import { expect, test } from "vitest";
import { spokenLanguage } from "./spoken-language.ts";

test("the address outdoes the players' choice, and that the browser", () => {
  const browser = ["fr-FR", "ko-KR"];
  expect(spokenLanguage({ address: "en", browser }, "ja")).toBe("en");
  expect(spokenLanguage({ address: null, browser }, "ja")).toBe("ja");
  expect(spokenLanguage({ address: null, browser }, null)).toBe("ko");
});
