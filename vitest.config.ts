import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "tools/**/*.test.ts"],
    setupFiles: ["tests/steady-seed.ts"],
    exclude: ["tests/browser/**", "node_modules/**"],
  },
});
