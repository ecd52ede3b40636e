import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderReadme } from "../../src/site/update-readme";
import { REPOSITORY } from "../support/real";

describe("README.md", () => {
  it("counts what the dataset counts (npm run readme)", () => {
    const text = readFileSync(join(REPOSITORY, "README.md"), "utf8");
    expect(renderReadme(text)).toBe(text);
  });

  it("refuses a README without a part that it writes", () => {
    expect(() => renderReadme("# empty")).toThrow('README.md has no part "opening"');
  });
});
