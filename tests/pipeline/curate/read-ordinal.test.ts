import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/ground/issue";
import { readOrdinal } from "../../../src/pipeline/curate/read-ordinal";
import type { Reading } from "../../../src/pipeline/curate/reading";
import type { TextSpan } from "../../../src/text/text-span";
import { quote } from "../../support/people-fixture";

function read(words: string, ...texts: readonly string[]) {
  const seen: { read: TextSpan[]; problems: string[] } = { read: [], problems: [] };
  const reading: Pick<Reading, "report" | "markRead"> = {
    report: (_, { found }: Problem) => void seen.problems.push(found),
    markRead: (span) => void seen.read.push(span),
  };
  const spans = texts.map((text, index) => quote(text, 100 * index));
  return { value: readOrdinal(words, spans, ["ordinal"], reading as Reading), ...seen };
}

describe("readOrdinal", () => {
  it("gives the number, and marks its words where they stand", () => {
    expect(read("38th", "the talks", "the 38th talks")).toEqual({
      value: 38,
      read: [{ start: 104, end: 108 }],
      problems: [],
    });
    expect(read("first", "the first talks").value).toBe(1);
  });

  it.each([
    [["38", "the 38 talks"], "“38”"],
    [["38th", "the talks"], "“38th” 0 times in quote and context"],
    [["38th", "the 38th and the 38th"], "“38th” 2 times in quote and context"],
  ])("reports of %j", ([words = "", ...texts], found) => {
    expect(read(words, ...texts)).toEqual({ value: undefined, read: [], problems: [found] });
  });
});
