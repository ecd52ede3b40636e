import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact";
import { evidencePassages, joinOverlapping } from "../../../src/query/evidence/passage";

const TEXT = "0123456789abcdefghij";
const spans = fc.array(
  fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => {
    const [start, end] = [Math.min(a, b), Math.max(a, b)];
    return { start, end, exact: TEXT.slice(start, end) };
  }),
);

describe("joinOverlapping", () => {
  it("keeps the text of every passage, apart and in order", () => {
    fc.assert(
      fc.property(spans, (passages) => {
        const joined = joinOverlapping(passages);
        for (const { exact, start, end } of joined) expect(exact).toBe(TEXT.slice(start, end));
        for (const { start, end } of passages)
          expect(joined.some((each) => each.start <= start && end <= each.end)).toBe(true);
        joined.slice(1).forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(joined[at]?.end ?? 0));
      }),
    );
  });
});

describe("evidencePassages", () => {
  const quote = { exact: "4567", start: 4, end: 8 };
  const sentence = { exact: "345678", start: 3, end: 9 };
  const context = [
    { exact: "ef", start: 14, end: 16 },
    { exact: "01", start: 0, end: 2 },
  ];

  it("shows the sentence of a figure, and of every other fact its quote, between the context in the order of the text", () => {
    const figure = { kind: "observation", quote, sentence, context } as unknown as Fact;
    expect(evidencePassages(figure).map(({ exact }) => exact)).toEqual(["01", "345678", "ef"]);
    const role = { kind: "role", quote, context } as unknown as Fact;
    expect(evidencePassages(role).map(({ exact }) => exact)).toEqual(["01", "4567", "ef"]);
  });

  it("needs no context", () => {
    expect(evidencePassages({ kind: "role", quote } as unknown as Fact)).toEqual([quote]);
  });
});
