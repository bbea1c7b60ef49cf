import { expect, test } from "vitest";
import type { Language } from "../ui/text.ts";
import { createCardKeeper } from "./card-keeper.ts";

test("a card is drawn once for each language", async () => {
  const drawn: Language[] = [];
  const cardIn = createCardKeeper((language) => {
    drawn.push(language);
    return Promise.resolve(new File([], language));
  });
  const [one, again, other] = await Promise.all([cardIn("en"), cardIn("en"), cardIn("ja")]);
  expect(again).toBe(one);
  expect(other).not.toBe(one);
  expect(drawn).toEqual(["en", "ja"]);
});

test("one that could not be drawn is drawn anew when it is next wanted", async () => {
  let tries = 0;
  const cardIn = createCardKeeper(() =>
    ++tries === 1 ? Promise.reject(new Error("no font")) : Promise.resolve(new File([], "card")),
  );
  await expect(cardIn("en")).rejects.toThrow("no font");
  await expect(cardIn("en")).resolves.toBeInstanceOf(File);
});
