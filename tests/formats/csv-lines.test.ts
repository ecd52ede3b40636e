import { describe, expect, it } from "vitest";
import { csvLines } from "../../src/formats/csv-lines";

describe("csvLines", () => {
  it("quotes what has a comma, a quotation mark or a line end", () => {
    expect(
      csvLines(
        ["a", "b,c"],
        [
          [
            { type: "string", value: 'say "x"' },
            { type: "string", value: "1\n2" },
          ],
        ],
      ),
    ).toBe('a,"b,c"\n"say ""x""","1\n2"\n');
  });

  it("writes numbers in full, lists as JSON and nothing for what there is not", () => {
    const cells = [
      { type: "number", value: 1e21 },
      { type: "strings", value: ["a"] },
      { type: "boolean", value: false },
      { type: "string", value: null },
      { type: "string", value: undefined },
    ] as const;
    expect(csvLines([], [cells])).toBe('\n1000000000000000000000,"[""a""]",false,,\n');
  });

  it("lets no spreadsheet take a text for a formula", () => {
    expect(csvLines(["x"], [[{ type: "string", value: "=1+1" }]])).not.toMatch(/\n=/);
  });
});
