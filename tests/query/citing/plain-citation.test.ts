import { describe, expect, it } from "vitest";
import type { Citation } from "../../../src/query/citing/citation";
import { plainCitation } from "../../../src/query/citing/plain-citation";

const CITATION: Citation = {
  id: "exports.xx.2022.a001",
  title: "Trade grows",
  publisher: "The Daily",
  via: undefined,
  published: { parts: [[2023, 3, 4]], words: "4 March 2023" },
  url: undefined,
  says: "Exports were $3.",
  evidence: "exports of $3",
  fact: "pack 1.2.3, exports.xx.2022.a001",
};

describe("plainCitation", () => {
  it("has what the fact says, its words and where they stand", () => {
    expect(plainCitation(CITATION)).toBe(
      "Exports were $3. “exports of $3” The Daily: Trade grows. Published: 4 March 2023. (pack 1.2.3, exports.xx.2022.a001)",
    );
  });

  it("names who published it again, and the address", () => {
    expect(plainCitation({ ...CITATION, via: "The Copy", url: "https://example.org/a" })).toBe(
      "Exports were $3. “exports of $3” The Daily, via The Copy: Trade grows. Published: 4 March 2023. https://example.org/a (pack 1.2.3, exports.xx.2022.a001)",
    );
  });
});
