import { describe, expect, it } from "vitest";
import type { Finding, Verdict } from "../../src/model/finding";
import { conflicts } from "../../src/query/conflicts";

const finding = (id: string, verdict: Verdict, ...facts: readonly string[]): Finding => ({
  id,
  rule: "same-key-agrees",
  verdict,
  facts,
  detail: `${id}.`,
});
const findings = [
  finding("a", "note", "one"),
  finding("b", "tension", "one", "two"),
  finding("c", "contradiction", "two"),
  finding("d", "contradiction", "one"),
];
const idsOf = (found: readonly Finding[]) => found.map(({ id }) => id);

describe("conflicts", () => {
  it("gives all findings, contradictions first, then tensions, then notes, each in the order of the data", () => {
    expect(idsOf(conflicts({ findings }))).toEqual(["c", "d", "b", "a"]);
  });

  it("gives those about one fact, wherever it stands in them", () => {
    expect(idsOf(conflicts({ findings }, "two"))).toEqual(["c", "b"]);
    expect(idsOf(conflicts({ findings }, "one"))).toEqual(["d", "b", "a"]);
  });

  it.each(["three", "", "a", "__proto__", "constructor", "x".repeat(100_000)])("gives none about %.12s", (fact) => {
    expect(conflicts({ findings }, fact)).toEqual([]);
  });

  it("gives a fresh list and leaves the data as it was", () => {
    const frozen = Object.freeze([...findings]);
    expect(conflicts({ findings: frozen })).not.toBe(frozen);
    expect(idsOf(frozen)).toEqual(["a", "b", "c", "d"]);
    expect(conflicts({ findings: [] })).toEqual([]);
  });
});
