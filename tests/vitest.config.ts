import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/registry/**"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tests/types/tsconfig.json" },
    sequence: { shuffle: true },
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
  },
});
