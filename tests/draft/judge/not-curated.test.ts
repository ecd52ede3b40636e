import { describe, expect, it } from "vitest";
import { type DraftEntry } from "../../../src/draft/draft";
import { type CuratedPart, notCurated } from "../../../src/draft/judge/not-curated";

const entry = (kind: DraftEntry["kind"], start: number, end: number): DraftEntry => {
  const at = { start, end };
  return { kind, at, quote: at, context: [], fields: {}, gist: "" };
};
const done = (facts: readonly object[], more: Partial<CuratedPart> = {}): CuratedPart => ({
  read: [],
  named: [],
  facts: facts as never,
  begun: [],
  ...more,
});

describe("notCurated", () => {
  it("leaves out figures whose words were read or ignored", () => {
    const entries = [entry("observation", 5, 9), entry("observation", 20, 24)];
    expect(notCurated(entries, done([], { read: [{ start: 4, end: 10 }] }))).toEqual([entries[1]]);
  });

  it("leaves out roles and events that a quote of their kind meets", () => {
    const entries = [entry("role", 5, 9), entry("event", 5, 9)];
    expect(notCurated(entries, done([{ kind: "role", quote: { start: 8, end: 12 } }]))).toEqual([entries[1]]);
  });

  it("leaves out what was begun: figures by their words, or the quote if those are open, the rest by quotes of its kind", () => {
    const entries = [entry("observation", 5, 9), entry("observation", 20, 24), entry("event", 20, 24)];
    const quote = { start: 0, end: 30 };
    const begun = { kind: "observation", quote, ids: [], passages: [quote] };
    expect(notCurated(entries, done([], { begun: [{ ...begun, figure: { start: 5, end: 9 } }] }))).toEqual(
      entries.slice(1),
    );
    expect(notCurated(entries, done([], { begun: [begun] }))).toEqual([entries[2]]);
    expect(notCurated(entries, done([], { begun: [{ ...begun, kind: "event" }] }))).toEqual(entries.slice(0, 2));
  });
});
