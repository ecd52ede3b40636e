import { describe, expect, it } from "vitest";
import { budgetProblems, tableOf } from "../../src/release/check-budgets";

const within = { what: "all of it, gzipped", file: "dist/query.js", size: 900, limit: 1000 };
const over = { ...within, file: "dist/audit.js", size: 1001 };

describe("tableOf", () => {
  it("gives file, figure and limit, in columns", () => {
    expect(tableOf([within, { ...over, limit: 90 }])).toBe(
      "dist/query.js  all of it, gzipped   900 B  of 1000 B\ndist/audit.js  all of it, gzipped  1001 B    of 90 B",
    );
  });
});

describe("budgetProblems", () => {
  it("says what is over its limit and what to do about it", () => {
    expect(budgetProblems([within, over])).toBe(`dist/audit.js › all of it, gzipped
  found:    1001 B
  expected: at most 1000 B
  fix:      npx esbuild src/audit/index.ts --bundle --minify --format=esm --outfile=/dev/null --analyze
            shows what your change brings in; if it is wanted, raise the limit in
            src/release/check-budgets.ts to a tenth above the size, and say why in the pull request`);
  });

  it("says of a file that nobody imports how its parts are listed", () => {
    expect(budgetProblems([{ ...over, file: "*.tgz" }])).toContain("fix:      git diff, and npm pack --dry-run\n");
  });

  it("is empty if nothing is over its limit", () => {
    expect(budgetProblems([within, { ...over, size: 1000 }])).toBe("");
  });
});
