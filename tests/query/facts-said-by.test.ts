import { describe, expect, it } from "vitest";
import { factsSaidBy } from "../../src/query/facts-said-by";
import { article, count, dataset, quote, role, statement } from "../support/people-fixture";

const LATE = statement("xx", "has", "yy", { id: "late", voice: "direct", saidBy: "ann", article: "a002" });
const SECOND = statement("xx", "has", "yy", { id: "second", voice: "direct", saidBy: "ann", quote: quote("b", 9) });
const FIRST = count("size", "xx", 1, { id: "first", voice: "indirect", saidBy: "ann", quote: quote("1", 2) });
const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-01-02"), article("a002", "2024-01-01", "2024-01-02")],
  facts: [LATE, SECOND, FIRST, role("ann", "minister", "xx"), statement("xx", "has", "zz", { saidBy: "xx" })],
});

describe("factsSaidBy", () => {
  it("gives what somebody is quoted for, in the order of publication and of the text", () => {
    expect(factsSaidBy(DATA, "ann")).toEqual([FIRST, SECOND, LATE]);
  });

  it("lets nobody speak for another", () => {
    expect(factsSaidBy(DATA, "xx")).toHaveLength(1);
  });

  it.each(["bob", "", "constructor"])("finds nothing for %j", (who) => {
    expect(factsSaidBy(DATA, who)).toEqual([]);
  });
});
