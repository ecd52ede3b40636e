import { describe, expect, it } from "vitest";
import { type DraftEntry } from "../../../src/draft/draft";
import { type CuratedPart, notCurated } from "../../../src/draft/judge/not-curated";

const entry = (kind: DraftEntry["kind"], start: number, end: number): DraftEntry => {
  const at = { start, end };
  return { kind, at, quote: at, context: [], fields: {}, gist: "" };
};
const done = (facts: readonly object[], read: CuratedPart["read"] = []): CuratedPart => ({
  read,
  named: [],
  facts: facts as never,
});

describe("notCurated", () => {
  it("leaves out figures whose words were read or ignored", () => {
    const entries = [entry("observation", 5, 9), entry("observation", 20, 24)];
    expect(notCurated(entries, done([], [{ start: 4, end: 10 }]))).toEqual([entries[1]]);
  });

  it("leaves out roles and events that a quote of their kind meets", () => {
    const entries = [entry("role", 5, 9), entry("event", 5, 9)];
    expect(notCurated(entries, done([{ kind: "role", quote: { start: 8, end: 12 } }]))).toEqual([entries[1]]);
  });
});
