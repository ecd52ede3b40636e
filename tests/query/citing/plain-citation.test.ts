import { describe, expect, it } from "vitest";
import { plainCitation } from "../../../src/query/citing/plain-citation";
import { A_CITATION } from "../../support/a-citation";

describe("plainCitation", () => {
  it("has what the fact says, its words and where they stand", () => {
    expect(plainCitation(A_CITATION)).toBe(
      "Exports were $3. “exports of $3” The Daily: Trade grows. Published: 4 March 2023. (pack 1.2.3, exports.xx.2022.a001)",
    );
  });

  it("names who published it again, and the address", () => {
    expect(plainCitation({ ...A_CITATION, via: "The Copy", url: "https://example.org/a" })).toBe(
      "Exports were $3. “exports of $3” The Daily, via The Copy: Trade grows. Published: 4 March 2023. https://example.org/a (pack 1.2.3, exports.xx.2022.a001)",
    );
  });
});
