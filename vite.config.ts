import { defineConfig } from "vite";
import { contentSecurity } from "./tools/site/content-security.ts";
import { icons } from "./tools/site/icons.ts";
import { previews } from "./tools/site/previews.ts";
import { offline } from "./tools/site/offline.ts";

export default defineConfig({
  // The built site works from any sub-path.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [icons(import.meta.dirname), contentSecurity(), previews(import.meta.dirname), offline()],
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 1500,
    // Sounds and pictures are fetched, never inlined: the first script stays small.
    assetsInlineLimit: 0,
  },
});
