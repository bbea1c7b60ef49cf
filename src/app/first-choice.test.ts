import { expect, test } from "vitest";
import { parseDeepLink } from "./deep-link.ts";
import { choiceThatPlays, firstChoice } from "./first-choice.ts";
import { keepSettings } from "../persistence/settings.ts";
import { createStorage } from "../persistence/storage.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { Level } from "../core/level/level-schema.ts";

const DEFAULTS = keepSettings(
  createStorage(() => {
    throw new Error("denied");
  }),
).read();
const kept = {
  ...DEFAULTS,
  levelId: "moon-rabbit",
  difficulties: { left: "hard", right: "easy" },
} as const;

const song = (id: string): CatalogueEntry => ({
  id,
  level: { ok: true, value: {} as Level },
  addressOf: () => undefined,
});
const broken: CatalogueEntry = { ...song("broken"), level: { ok: false, problems: [] } };

test("an address outdoes what was chosen before, value by value", () => {
  const choice = firstChoice(parseDeepLink("?level=iron-deer&partner=friend"), kept);
  expect(choice).toMatchObject({
    levelId: "iron-deer",
    partner: "friend",
    difficulties: { left: "hard", right: "easy" },
  });
});

test("without either there is a song to begin with", () => {
  expect(firstChoice(parseDeepLink(""), DEFAULTS)).toMatchObject({
    levelId: "lantern-disco",
    difficulties: { left: "easy", right: "easy" },
    mode: "duet",
    speedPercent: 100,
  });
});

test.each(["nowhere", "broken"])("where %s can't be played, the first one that can is in hand", (levelId) => {
  const choice = { ...firstChoice(parseDeepLink(""), kept), levelId };
  expect(choiceThatPlays(choice, [broken, song("a"), song("b")]).levelId).toBe("a");
  expect(choiceThatPlays({ ...choice, levelId: "b" }, [broken, song("a"), song("b")]).levelId).toBe("b");
});

test("with nothing to play the choice stays", () => {
  const choice = firstChoice(parseDeepLink(""), kept);
  expect(choiceThatPlays(choice, [broken])).toBe(choice);
});
