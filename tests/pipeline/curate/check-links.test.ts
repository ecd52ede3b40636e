import { describe, expect, it } from "vitest";
import { checkLinks, checkWholes, type Unknown } from "../../../src/pipeline/curate/check-links";

const KNOWN = ["a", "b", "c", "exports", "covers"];
const unknown: Unknown = (list, id) =>
  KNOWN.includes(id) ? undefined : { found: `${list} ${id}`, expected: "", fix: "" };
const listOf = <T>(entries: readonly T[]) => ({
  entries,
  issue: (index: number, path: readonly (string | number)[], problem: { found: string }) => ({
    file: [index, ...path].join(" "),
    ...problem,
    expected: "",
    fix: "",
  }),
  mayHave: () => false,
});
const placed = (issues: readonly { file: string; found: string }[]) => issues.map(({ file, found }) => [file, found]);

describe("checkWholes", () => {
  it("tells a whole that there is not, and one that becomes a part of itself", () => {
    const entries = [
      { id: "a", partOf: "b" },
      { id: "b", partOf: "a" },
      { id: "c", partOf: "b" },
      { id: "d", partOf: "x" },
      { id: "e" },
    ];
    expect(placed(checkWholes(listOf(entries), unknown))).toEqual([
      ["0 partOf", '"a", which becomes a part of itself'],
      ["1 partOf", '"b", which becomes a part of itself'],
      ["3 partOf", "entity x"],
    ]);
  });
});

describe("checkLinks", () => {
  it("tells every link that leads to no indicator, or to no predicate", () => {
    const base = { title: "x", unit: "currency" as const, type: "flow" as const, words: [] };
    const entries = [
      { id: "total", ...base, sumOf: ["exports", "lost"], growthOf: "exports" },
      { id: "count", ...base, countsObjectsOf: "covers", countsSubjectsOf: "gone", shareOf: "none" },
    ];
    expect(placed(checkLinks(listOf(entries), unknown))).toEqual([
      ["0 sumOf 1", "indicator lost"],
      ["1 shareOf", "indicator none"],
      ["1 countsSubjectsOf", "predicate gone"],
    ]);
  });
});
