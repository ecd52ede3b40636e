import { describe, expect, it } from "vitest";
import { rules } from "../../src/audit/rules";
import { renderRules } from "../../src/site/render-rules";

describe("renderRules", () => {
  it("gives each rule a section that says what it needs, an example, and how to read it", () => {
    const sections = renderRules().split("\n## ").slice(1);
    expect(sections.map((section) => section.split("\n")[0])).toEqual(rules.map(({ id }) => id));
    for (const section of sections)
      expect(section).toMatch(
        /^[a-z-]+\n\n\S.*\n\n- \*\*Needs\*\*: .+\n- \*\*Example\*\*: .+\n- \*\*How to read it\*\*: .+\n/,
      );
  });
});
