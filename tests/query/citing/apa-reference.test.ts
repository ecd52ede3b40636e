import { describe, expect, it } from "vitest";
import { apaReference } from "../../../src/query/citing/apa-reference";
import type { PublishedOn } from "../../../src/query/citing/published-on";
import { A_CITATION } from "../../support/a-citation";

const dated = (parts: PublishedOn["parts"], words = "no date"): string =>
  /\(([^)]*)\)/.exec(apaReference({ ...A_CITATION, published: { parts, words } }))?.[1] ?? "";

describe("apaReference", () => {
  it("has title, date, source, what the fact says and its words", () => {
    expect(apaReference(A_CITATION)).toBe(
      "Trade grows. (2023, March 4). The Daily. Exports were $3. Quoted: “exports of $3” (pack 1.2.3, exports.xx.2022.a001).",
    );
  });

  it("names who published it again, and the address", () => {
    const reference = apaReference({ ...A_CITATION, via: "The Copy", url: "https://example.org/a" });
    expect(reference).toContain(" The Daily, via The Copy. https://example.org/a Exports");
  });

  it("ends a title once", () => {
    expect(apaReference({ ...A_CITATION, title: "Will trade grow?" })).toMatch(/^Will trade grow\? \(2023/);
  });

  it.each<[PublishedOn["parts"], string]>([
    [[[2023]], "2023"],
    [[[2023, 3]], "2023, March"],
    [
      [
        [2023, 3],
        [2023, 5],
      ],
      "2023, between March and May",
    ],
    [
      [
        [2022, 12],
        [2023, 1],
      ],
      "between December 2022 and January 2023",
    ],
    [[], "by 4 March 2023"],
  ])("writes the parts %j as %s", (parts, words) => {
    expect(dated(parts, "by 4 March 2023")).toBe(words);
  });
});
