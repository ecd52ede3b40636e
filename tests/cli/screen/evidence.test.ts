import { describe, expect, it } from "vitest";
import { evidence } from "../../../src/cli/screen/evidence";
import { styleFor } from "../../../src/cli/screen/style";

describe("evidence", () => {
  it("marks the words of the figure, and names and periods not", () => {
    const passage = {
      exact: "Trade of Kazakhstan fell by 3 %, in 2023",
      start: 100,
      end: 140,
      marks: [
        { start: 9, end: 19, of: "name" },
        { start: 20, end: 27, of: "direction" },
        { start: 28, end: 31, of: "value" },
        { start: 36, end: 40, of: "period" },
      ],
    } as const;
    expect(evidence([passage], styleFor({ columns: 80 }, {}), 2)).toEqual([
      "  “Trade of Kazakhstan [fell by] [3 %], in 2023”",
    ]);
  });
});
