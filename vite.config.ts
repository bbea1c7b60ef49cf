import { defineConfig } from "vite";

export default defineConfig({
  // The built site works from any sub-path.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 1500,
    // Sounds and pictures are fetched, never inlined: the first script stays small.
    assetsInlineLimit: 0,
  },
});
