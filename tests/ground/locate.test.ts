import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../../src/ground/locate";
import { splits } from "../../src/text/word-edges";

const text = "Home. Ann’s 48.7 billion (+36.7%) and $ 19 billion, $40; Ann’s end. Foot";
const body = { text, path: "seeds/articles/000_x.txt", start: 6, end: text.length - 5 };

describe("locate", () => {
  it("gives the one place of the words", () => {
    expect(locate("48.7 billion", body)).toEqual({ quote: { exact: "48.7 billion", start: 12, end: 24 } });
  });

  it("tells apart words that stand twice by their prefix or suffix", () => {
    expect(locate({ exact: "Ann’s", prefix: "; " }, body)).toEqual({
      quote: { exact: "Ann’s", prefix: "; ", start: 57, end: 62 },
    });
    expect(locate({ exact: "Ann’s", suffix: " 48" }, body)).toEqual({
      quote: { exact: "Ann’s", suffix: " 48", start: 6, end: 11 },
    });
    expect(locate("Ann’s", body)).toHaveProperty("problem.found", "“Ann’s” 2 times in seeds/articles/000_x.txt");
  });

  it("gives only spans whose text is the words, inside the body", () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const exact = text.slice(Math.min(a, b), Math.max(a, b));
        const located = exact === "" ? undefined : locate(exact, body);
        if (located === undefined || !("quote" in located)) return true;
        const { start, end } = located.quote;
        return (
          text.slice(start, end) === exact &&
          start >= body.start &&
          end <= body.end &&
          !splits(text, start) &&
          !splits(text, end)
        );
      }),
    );
  });
});
