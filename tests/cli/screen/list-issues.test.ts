import { describe, expect, it } from "vitest";
import { listIssues } from "../../../src/cli/screen/list-issues";
import { formatIssues } from "../../../src/ground/issue";

const ISSUE = { file: "a.yaml", found: "x", expected: "y", fix: "z" };

describe("listIssues", () => {
  it("tells problems as the build does, then how many they are", () => {
    expect(listIssues([ISSUE], "; nothing was written")).toEqual([
      ...formatIssues([ISSUE]).split("\n"),
      "",
      "1 problem; nothing was written",
    ]);
    expect(listIssues([ISSUE, ISSUE], "").at(-1)).toBe("2 problems");
  });
});
