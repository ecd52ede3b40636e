import { describe, expect, it } from "vitest";
import { renderChangelog } from "../../src/release/render-changelog";

describe("renderChangelog", () => {
  it("writes the section of the first release anew and nothing else", () => {
    const section = renderChangelog("## 1.0.0\n\nstale\n");
    expect(section).toMatch(/^## 1\.0\.0\n\n### Major Changes\n\n- The first release: /);
    expect(section).not.toContain("stale");
    expect(renderChangelog("# A\n\n## 1.1.0\n\nnew\n\n## 1.0.0\n\nstale\n")).toBe(
      `# A\n\n## 1.1.0\n\nnew\n\n${section}`,
    );
    expect(renderChangelog(section)).toBe(section);
  });

  it("leaves a log without that section as it is", () => {
    expect(renderChangelog("# A\n")).toBe("# A\n");
  });
});
