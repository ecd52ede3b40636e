import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleLists, rulesInFolder } from "../../src/site/rule-lists";
import { REPOSITORY } from "../support/real";

describe("ruleLists", () => {
  it.each(Object.entries(ruleLists(rulesInFolder())))("src/%s is what `npm run generate` writes", (path, text) => {
    expect(readFileSync(join(REPOSITORY, "src", path), "utf8")).toBe(text);
  });

  it("names a rule by its file, in the type, in the list and as a constant", () => {
    const lists = ruleLists(["one-a", "two"]);
    expect(lists["model/rule-id.ts"]).toContain('export type RuleId =\n  | "one-a"\n  | "two";');
    expect(lists["schema/rule-ids.ts"]).toContain('[\n  "one-a",\n  "two",\n] as const');
    expect(lists["audit/rules.ts"]).toContain('import { oneA } from "./rules/one-a";\nimport { two }');
    expect(lists["audit/rules.ts"]).toContain("[\n  oneA,\n  two,\n];");
  });
});
