// Builds the pages that test sound and stage without the game, and serves them. Built, because a server that watches files would
// reload the page in the middle of a test, and because what ships is built: a minifier may break a worklet.
import path from "node:path";
import { build, preview } from "vite";
import { HARNESS } from "./address.ts";

/** The root is the repository's, as the game's sources name sounds and levels by their place in it. */
const config = {
  root: path.join(import.meta.dirname, "../../.."),
  configFile: false as const,
  base: "./",
  publicDir: false as const,
  // It warns that scenarios and the game load the same modules, each in its own way.
  logLevel: "error" as const,
  build: {
    target: "es2023",
    outDir: path.join(import.meta.dirname, `dist/${HARNESS.port}`),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["index.html", "stage.html"].map((page) => path.join(import.meta.dirname, page)),
    },
  },
};

await build(config);
await preview({ ...config, preview: { port: HARNESS.port, strictPort: true } });
