import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact";
import { misplacedPassages, passagesOf } from "../../../src/schema/integrity/misplaced-passages";
import { article, count, dataset, quote, role } from "../../support/people-fixture";

const ARTICLE = article("a001", "", "", { body: [10, 60] });
const problems = (fact: Fact) =>
  misplacedPassages(dataset({ articles: [ARTICLE], facts: [fact] })).map(({ path, found, expected }) => [
    path.at(-1),
    found,
    expected,
  ]);

describe("passagesOf", () => {
  it("gives quote, context and, of a figure, its sentence", () => {
    const fact = count("areas", "xx", 29, { context: [quote("x", 3)] });
    expect(passagesOf(fact).map(({ field }) => field)).toEqual(["quote", "context", "sentence"]);
    expect(passagesOf(role("ann", "minister", "xx")).map(({ field }) => field)).toEqual(["quote"]);
  });
});

describe("misplacedPassages", () => {
  it("finds nothing wrong within the body, its edges included", () => {
    expect(problems(role("ann", "minister", "xx", { quote: quote("x".repeat(50), 10) }))).toEqual([]);
  });

  it("tells what lies outside the body", () => {
    const outside = "a place in the body of a001, 10–60";
    expect(problems(role("ann", "minister", "xx", { quote: quote("xx", 9) }))).toEqual([["quote", "9–11", outside]]);
    expect(problems(role("ann", "minister", "xx", { quote: quote("xx", 20), context: [quote("xx", 59)] }))).toEqual([
      ["context", "59–61", outside],
    ]);
  });

  it("tells context out of order, and a sentence that does not hold the quote", () => {
    const context = [quote("xx", 30), quote("yy", 30)];
    expect(problems(role("ann", "minister", "xx", { quote: quote("xx", 20), context }))).toEqual([
      ["context", "30–32", "each place once, in the order of the text"],
    ]);
    const figure = count("areas", "xx", 29, { quote: quote("29", 20), sentence: quote("9", 21) });
    expect(problems(figure)).toEqual([["sentence", "21–22", "a place that holds that of the quote"]]);
  });

  it("leaves a fact of an article that is not there to others", () => {
    expect(problems(role("ann", "minister", "xx", { article: "a009" }))).toEqual([]);
  });
});
