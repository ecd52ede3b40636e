import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact";
import { missingWords } from "../../../src/schema/integrity/missing-words";
import { count, dataset, passage, quote, role, statement, time } from "../../support/people-fixture";

const problems = (fact: Fact) =>
  missingWords(dataset({ facts: [fact] })).map(({ path, found }) => [path.slice(2).join(" "), found]);

describe("missingWords", () => {
  it("finds nothing wrong with whole words of quote and context", () => {
    const period = { ...time("2022-01-01", "2023-01-01"), stated: "in 2022" };
    const quoted = { quote: quote("minister"), context: [quote("in 2022", 20)], period };
    expect(problems(role("ann", "minister", "xx", quoted))).toEqual([]);
    expect(problems(passage("talks", { quote: quote("the 38th talks"), ordinal: 38 }))).toEqual([]);
    expect(problems(count("areas", "xx", 29))).toEqual([]);
  });

  it.each<[Fact, string, string]>([
    [role("ann", "minister", "xx", { quote: quote("ministers") }), "role", "“minister”"],
    [
      role("ann", "minister", "xx", { period: { ...time("2022-01-01", ""), stated: "in 2022" } }),
      "period stated",
      "“in 2022”",
    ],
    [statement("xx", "leads", "yy", { wording: "largest" }), "wording", "“largest”"],
    [
      count("areas", "xx", 29, { quote: quote("129") }),
      "quantity stated",
      "“29” with a word or number cut in the quote",
    ],
    [count("areas", "xx", 29, { quote: quote("29 or 29") }), "quantity stated", "“29” 2 times in the quote"],
    [count("areas", "xx", 29, { quote: quote("none") }), "quantity stated", "“29” 0 times in the quote"],
    [passage("talks", { quote: quote("the 37th talks"), ordinal: 38 }), "ordinal", "38"],
  ])("tells words that do not stand there whole", (fact, field, found) => {
    expect(problems(fact)).toEqual([[field, found]]);
  });
});
