import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["tests/lighthouse/*.test.ts"],
    testTimeout: 400_000,
    reporters: ["default", ["json", { outputFile: "reports/lighthouse.json" }]],
  },
});
