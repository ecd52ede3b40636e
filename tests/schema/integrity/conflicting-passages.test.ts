import { describe, expect, it } from "vitest";
import type { Quote } from "../../../src/model/quote";
import { conflictingPassages } from "../../../src/schema/integrity/conflicting-passages";
import { dataset, quote, role } from "../../support/people-fixture";

const problems = (...quotes: (Quote & { readonly article?: string })[]) =>
  conflictingPassages(
    dataset({
      facts: quotes.map(({ article = "a001", ...passage }, index) =>
        role(`p${index}`, "minister", "xx", { quote: passage, article }),
      ),
    }),
  ).map(({ path, found, expected }) => [path.slice(1).join(" "), found, expected]);

describe("conflictingPassages", () => {
  it("finds nothing wrong with passages that agree where they overlap", () => {
    expect(problems(quote("trade grew", 0), quote("grew fast", 6), quote("then", 40))).toEqual([]);
    expect(problems({ ...quote("grew", 6), prefix: "trade ", suffix: " fast" }, quote("trade", 0))).toEqual([]);
  });

  it("tells other words at the same place", () => {
    expect(problems(quote("trade grew", 0), quote("fell fast", 6))).toEqual([
      ["role.p1.minister.a001 quote", "“fell fast”", "“grew”, as another passage has it"],
    ]);
    expect(problems(quote("trade grew", 0), { ...quote("fast", 11), prefix: "fell " })).toEqual([
      ["role.p1.minister.a001 quote prefix", "“fell ”", "“grew”, as another passage has it"],
    ]);
  });

  it("lets two articles differ, and no passage begin before its article", () => {
    expect(problems(quote("trade", 0), { ...quote("other", 0), article: "a002" })).toEqual([]);
    expect(problems({ ...quote("trade", 3), prefix: "before " })).toEqual([
      ["role.p0.minister.a001 quote prefix", "“before ”", "words within the article"],
    ]);
  });
});
