import path from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { readLevelById } from "../shell/levels.ts";
import { escaped, previewArtist } from "./preview-picture.ts";

test("the preview of a level is a picture of the size that chats show whole, with its title on it", async () => {
  const level = readLevelById("lantern-disco");
  if (!level.ok) throw new Error("the level is broken");
  const draw = await previewArtist(path.join(import.meta.dirname, "../.."));
  const picture = draw(level.value);
  expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  // Where a font is missing nothing is written: each other title must change the middle of the picture.
  const middle = { left: 300, top: 180, width: 600, height: 260 };
  const of = (from: Buffer): Promise<Buffer> => sharp(from).extract(middle).raw().toBuffer();
  const { title } = level.value;
  for (const other of [{ en: "Moon" }, { ja: "うさぎ" }, { ko: "나라" }]) {
    const changed = draw({ ...level.value, title: { ...title, ...other } });
    expect((await of(picture)).equals(await of(changed))).toBe(false);
  }
});

test("words of a level can't become markup", () => {
  expect(escaped('<b a="1">&')).toBe("&lt;b a=&quot;1&quot;&gt;&amp;");
});
