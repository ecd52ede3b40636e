import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/audit/rules";

const ids = rules.map(({ id }) => id);

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, import.meta.url)).sort();
}

describe("rules", () => {
  it("are those in the folder, each under the name of its file, with a test that mirrors it", () => {
    expect(filesIn("../../src/audit/rules/")).toEqual(ids.map((id) => `${id}.ts`));
    expect(filesIn("rules/")).toEqual(ids.map((id) => `${id}.test.ts`));
  });
});
