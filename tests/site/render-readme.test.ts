import { describe, expect, it } from "vitest";
import { renderReadme } from "../../src/site/render-readme";

describe("renderReadme", () => {
  it("refuses a README without a part that it writes", () => {
    expect(() => renderReadme("# empty")).toThrow('README.md has no part "opening"');
  });
});
