import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/audit/rules";
import { ruleIdSchema } from "../../src/schema/vocabulary";

const ids = rules.map(({ id }) => id);

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, import.meta.url)).sort();
}

describe("rules", () => {
  it("are all ids that a finding may have, in their order", () => {
    expect(ids).toEqual([...ruleIdSchema.options].sort());
  });

  it("have each a file of its name, and a test that mirrors it", () => {
    expect(filesIn("../../src/audit/rules/")).toEqual(ids.map((id) => `${id}.ts`));
    expect(filesIn("rules/")).toEqual(ids.map((id) => `${id}.test.ts`));
  });
});
