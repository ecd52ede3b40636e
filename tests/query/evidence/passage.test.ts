import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinOverlapping } from "../../../src/query/evidence/passage";

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
