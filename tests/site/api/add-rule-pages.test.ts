import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/audit/rules";
import { builtFolder } from "../built-folder";

describe("the rules", () => {
  it.each(rules.map(({ id }) => id))("have a page for %s", (id) => {
    const page = readFileSync(join(builtFolder(), `api/documents/Rule_${id}.html`), "utf8");
    expect(page).toContain("How to read it");
  });
});
