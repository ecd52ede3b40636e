import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../support/real";

const guides = readdirSync(join(REPOSITORY, "docs/guides"));
const missingIn = (file: string) => {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  return guides.filter((name) => !text.includes(`docs/guides/${name}`));
};

describe("docs/guides", () => {
  it.each(["README.md", "src/site/typedoc.json"])("are all in %s", (file) => {
    expect(guides.length).toBeGreaterThan(5);
    expect(missingIn(file)).toEqual([]);
  });
});
