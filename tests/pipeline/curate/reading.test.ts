import { describe, expect, it } from "vitest";
import { spansOf } from "../../../src/pipeline/curate/reading";
import { quote } from "../../support/people-fixture";

describe("spansOf", () => {
  it("gives the quote first, wherever the context stands", () => {
    const [words, before] = [quote("words", 9), quote("before", 0)];
    expect(spansOf({ quote: words, context: [before] })).toEqual([words, before]);
    expect(spansOf({ quote: words })).toEqual([words]);
  });
});
