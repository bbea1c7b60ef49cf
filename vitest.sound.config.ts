import { defineConfig } from "vitest/config";

/** Listens to the committed songs and kits; wants ffmpeg and aubioonset, which `npm test` finds or installs. */
export default defineConfig({ test: { include: ["tests/levels/sound.test.ts"] } });
