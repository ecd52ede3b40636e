import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/citations/**", "tests/lighthouse/**", "tests/registry/**"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tests/types/tsconfig.json" },
    sequence: { shuffle: true },
    // A process for every file would take longer than its tests: files share one, and leave it as they found it.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    // Here and not at the reporter: there it would win over --outputFile.json, with which another run keeps its own.
    outputFile: { json: "reports/tests.json" },
  },
});
