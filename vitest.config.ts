import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "tools/**/*.test.ts"],
    setupFiles: ["tests/steady-seed.ts"],
    // The songs are listened to by themselves (`vitest.sound.config.ts`): a minute, and programs beside Node.
    exclude: ["tests/browser/**", "tests/levels/sound.test.ts", "node_modules/**"],
  },
});
