import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const bare = (indicator: string, words: string, changes = {}) => {
  const made = figure(indicator, `$${words}`, changes);
  return { ...made, quantity: { ...made.quantity, stated: words, unitFrom: "context" as const } };
};

describe("currencyIsNamed", () => {
  const RULE = "currency-is-named";

  it("passes an article whose amounts all name their currency, and looks at amounts alone", () => {
    expect(checksOf(RULE, { facts: [figure("out", "$1"), figure("in", "€2"), figure("items", "29")] })).toEqual([
      {
        id: `${RULE}.a1`,
        rule: RULE,
        verdict: "pass",
        facts: ["in.ruritania-union.2023.a1", "out.ruritania-union.2023.a1"],
        detail: "The Paper (15 January 2025) names the currency of each amount.",
      },
    ]);
    expect(verdictsOf(RULE, figure("items", "29"))).toEqual(["untestable"]);
  });

  it("notes the amounts of an article that take it from their sentence", () => {
    const facts = [bare("out", "38.1 billion"), bare("in", "10.6 billion"), figure("total", "$48.7 billion")];
    const [check] = checksOf(RULE, { facts: [...facts, figure("out", "$1", { article: "a2" })] });
    expect(check).toMatchObject({
      id: `${RULE}.a1`,
      verdict: "note",
      facts: ["in.ruritania-union.2023.a1", "out.ruritania-union.2023.a1"],
      detail:
        "The Paper (15 January 2025) prints “10.6 billion” and “38.1 billion” without a currency, which is taken " +
        "from the rest of the sentence.",
    });
  });
});
