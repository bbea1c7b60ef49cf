// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { Media } from "../media.ts";
import type { Page } from "../page.ts";
import { FakeSound } from "../play/testing/fake-sound.ts";
import { aDesk } from "../testing/a-desk.ts";
import { noPads } from "../testing/no-pads.ts";
import { openTapTest } from "./open-tap-test.ts";

type Opened = Awaited<ReturnType<Media["sound"]>>;

const BACK: Page = { kind: "settings", back: { kind: "title" } };

/** Asks for the test from the settings; by the time that the sound has opened, or not, that page is shown or left. */
async function asked(sound: Opened, shown: Page): Promise<readonly Page[]> {
  const media = { sound: () => Promise.resolve(sound), pads: noPads() } as Media;
  const { desk, pages } = aDesk({ media, shows: (page) => page === shown });
  await openTapTest(desk, BACK);
  for (const page of pages) if (page.kind === "calibration") page.show.close();
  return pages;
}

const there: Opened = { ok: true, value: new FakeSound().sound };
const silent: Opened = { ok: false, reason: "no-audio" };

test("the test opens when the sound does", async () => {
  expect(await asked(there, BACK)).toMatchObject([{ kind: "calibration", back: BACK }]);
});

test("it calls nobody back who has gone elsewhere meanwhile", async () => {
  expect(await asked(there, { kind: "songs" })).toEqual([]);
  expect(await asked(silent, { kind: "songs" })).toEqual([]);
});

test("without sound it says so, with the way to try again and the way back", async () => {
  const [page] = await asked(silent, BACK);
  expect(page).toMatchObject({
    kind: "message",
    sentence: expect.stringMatching(/^No sound device/) as string,
  });
  if (page?.kind !== "message") throw new Error("no message");
  expect(page.ways.map(({ label }) => label)).toEqual(["Try again", "Back"]);
});
