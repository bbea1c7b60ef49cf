import type { Plugin } from "vite";
import type { Level } from "../../src/core/level/level-schema.ts";
import { levelIds, readLevelById } from "../shell/levels.ts";
import { escaped, PREVIEW, previewArtist } from "./preview-picture.ts";

/**
 * Hands a link on to the game: the page lies two folders below it. An address without a run opens the level. Programs
 * that only look for a preview run no scripts and stay.
 */
const OPEN = `const level = location.pathname.split("/").filter(Boolean).at(-1);
location.replace("../../" + (location.search || (location.hash ? "" : "?level=" + level)) + location.hash);
`;

/**
 * Writes a small page for each level, `s/<level>/`, with a picture and words that chats show beside a link: what comes after
 * the `#` of a link never reaches them, so the song is all that they can know.
 *
 * Most chats want the picture's whole address: give the site's as `SITE_URL` when building; without it the address is
 * relative, which some of them do not follow.
 */
export function previews(root: string): Plugin {
  return {
    name: "duet-previews",
    apply: "build",
    async generateBundle() {
      const draw = await previewArtist(root);
      this.emitFile({ type: "asset", fileName: "s/open.js", source: OPEN });
      for (const id of levelIds()) {
        const level = readLevelById(id);
        // A broken level has no page; the game itself says what is wrong with it.
        if (!level.ok) continue;
        this.emitFile({ type: "asset", fileName: `s/${id}.png`, source: draw(level.value) });
        this.emitFile({ type: "asset", fileName: `s/${id}/index.html`, source: pageOf(id, level.value) });
      }
    },
  };
}

function pageOf(id: string, { title }: Level): string {
  const site = process.env["SITE_URL"]?.replace(/\/*$/, "/");
  const picture = site === undefined ? `../${id}.png` : `${site}s/${id}.png`;
  const says = {
    "og:type": "website",
    "og:site_name": "Nara Duet",
    "og:title": `${title.en} · ${title.ja} · ${title.ko}`,
    "og:description":
      "A drum duet for two, judged again on your own device. Open it, watch it, and answer by playing the other half.",
    "og:image": picture,
    "og:image:width": String(PREVIEW.width),
    "og:image:height": String(PREVIEW.height),
    ...(site === undefined ? {} : { "og:url": `${site}s/${id}/` }),
  };
  const metas = Object.entries(says).map(
    ([property, content]) => `    <meta property="${property}" content="${escaped(content)}" />`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>${escaped(title.en)} · Nara Duet</title>
    <meta name="description" content="${escaped(says["og:description"])}" />
    <meta name="twitter:card" content="summary_large_image" />
${metas.join("\n")}
    <script src="../open.js"></script>
  </head>
  <body>
    <p><a href="../../?level=${id}">Nara Duet: ${escaped(title.en)}</a></p>
  </body>
</html>
`;
}
