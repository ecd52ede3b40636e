import { describe, expect, it } from "vitest";
import type { TimePhrase } from "../../src/time/grammar/phrase";
import { publicationDays } from "../../src/time/publication-days";
import { type Against, datesOf, resolvePhrase } from "../../src/time/resolve-phrase";

const PERIOD = { kind: "observation", status: undefined, once: undefined } as const;
const against = (published: string | null, more: Partial<Against> = {}): Against => ({
  dated: PERIOD,
  published: publicationDays("test", published),
  earlier: undefined,
  ...more,
});
const lastYear: TimePhrase = {
  side: "within",
  readings: [
    {
      kind: "dates",
      first: { year: { hangsOn: "publication", shift: -1 } },
      last: { year: { hangsOn: "publication", shift: -1 } },
    },
  ],
};
const year = (side: TimePhrase["side"]): TimePhrase => ({
  side,
  readings: [{ kind: "dates", first: { year: 2024 }, last: { year: 2024 } }],
});

function shown(phrase: TimePhrase, ground: Against) {
  const resolution = resolvePhrase(phrase, ground);
  return "time" in resolution ? [resolution.time.edtf, resolution.time.basis] : resolution.readings;
}

describe("resolvePhrase", () => {
  it.each([
    ["within", "2024"],
    ["since", "2024/.."],
    ["by", "[..2024]"],
    ["until", "../2024"],
  ] as const)("writes %s as EDTF", (side, edtf) => {
    expect(shown(year(side), against(null))).toStrictEqual([edtf, "stated"]);
  });

  it("hangs a year on the publication, and tells all years if that does not settle it", () => {
    expect(shown(lastYear, against("2024-03-05"))).toStrictEqual(["2023", "relative"]);
    expect(shown(lastYear, against("[2023-12-01..2024-02-01]"))).toStrictEqual(["2022", "2023"]);
    expect(shown(lastYear, against(null))).toStrictEqual([]);
  });

  it("tells what happens once in a span as one day of it", () => {
    const span: TimePhrase = {
      side: "within",
      readings: [{ kind: "dates", first: { year: 2023 }, last: { year: 2024 } }],
    };
    expect(shown(span, against(null))).toStrictEqual(["2023/2024", "stated"]);
    const once = against(null, { dated: { ...PERIOD, kind: "event" } });
    expect(shown(span, once)).toStrictEqual(["[2023..2024]", "stated"]);
  });

  it("gives both readings of words that have two", () => {
    const two = {
      side: "within",
      readings: [
        { kind: "edtf", edtf: "2023" },
        { kind: "edtf", edtf: "[2022..2023]" },
      ],
    } as const;
    expect(shown(two, against(null))).toStrictEqual(["2023", "[2022..2023]"]);
  });
});

describe("datesOf", () => {
  it("gives the dates of one period, for what points back to it", () => {
    expect(datesOf(year("within"), against(null))).toMatchObject({ first: "2024", last: "2024", basis: "stated" });
  });

  it("gives none of an open period, nor of one that hangs on an unknown publication", () => {
    expect(datesOf(year("since"), against(null))).toBeUndefined();
    expect(datesOf(lastYear, against(null))).toBeUndefined();
  });
});
