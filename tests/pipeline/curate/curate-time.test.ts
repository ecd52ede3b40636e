import { describe, expect, it } from "vitest";
import { curatePeriod, curatePublished } from "../../../src/pipeline/curate/curate-time";
import type { CuratedFact, CuratedPublication } from "../../../src/schema/curation";
import { followReading } from "../../support/fact-reading";
import { quote } from "../../support/people-fixture";

const TEXT = "Trade grew in the first half of 2022, last year a record. On 3/4/2021 it fell.";

function period(written: CuratedFact["period"], rest: Partial<CuratedFact> = {}, published?: string) {
  const { reading, told, read } = followReading(TEXT, published);
  const entry = { kind: "event", event: "x", form: "meeting", quote: TEXT, voice: "article", ...rest } as CuratedFact;
  const time = curatePeriod(written === undefined ? entry : { ...entry, period: written }, [quote(TEXT)], [], reading);
  return { time, told, read };
}

describe("curatePeriod", () => {
  it("reads the words, which it marks as read", () => {
    const { time, told, read } = period("in the first half of 2022");
    expect(time).toMatchObject({
      from: "2022-01-01",
      before: "2022-07-01",
      basis: "stated",
      stated: "in the first half of 2022",
    });
    expect([told, read]).toEqual([[], ["in the first half of 2022"]]);
  });

  it("hangs words that need it on the publication, and knows them no better than that", () => {
    expect(period("last year").time).toMatchObject({ from: "2022-01-01", before: "2023-01-01", basis: "external" });
  });

  it("is null for a fact without a period", () => {
    expect(period(undefined)).toMatchObject({ time: null, told: [] });
  });

  it("refuses a part of the words, words with two readings, and words that tell no time", () => {
    expect(period("2022").told).toEqual(["period: “2022”, a part of “in the first half of 2022”"]);
    expect(period("On 3/4/2021").time).toBeNull();
    expect(period("a record").time).toBeNull();
    expect(period("a record").told).toHaveLength(1);
  });

  it("says of a question mark that it is a question", () => {
    expect(period("?")).toMatchObject({ time: null, told: ['period: "?", a question of a draft'] });
  });

  it("takes what a person wrote, with the reason, unless the words contradict it", () => {
    const byHand = { edtf: "2021-04-03", basis: "inferred", note: "Days come first there." } as const;
    expect(period({ ...byHand, stated: "On 3/4/2021" })).toMatchObject({
      time: {
        from: "2021-04-03",
        before: "2021-04-04",
        holds: "once",
        basis: "inferred",
        note: "Days come first there.",
      },
      told: [],
      read: ["On 3/4/2021"],
    });
    expect(period({ ...byHand, edtf: "2021-05-03", stated: "On 3/4/2021" }).told).toEqual([
      "period.edtf: 2021-05-03 for the words “On 3/4/2021”",
    ]);
    expect(period({ ...byHand, edtf: "2021-02-30" }).told).toEqual(["period.edtf: “2021-02-30”"]);
  });
});

describe("curatePublished", () => {
  const published = (written: CuratedPublication, text = "Copyright 2023. Posted March 1, 2023.") => {
    const { reading, told, read } = followReading(text);
    return { time: curatePublished(written, ["article", "published"], reading), told, read };
  };

  it("reads words that stand anywhere in the file", () => {
    expect(published("March 1, 2023")).toMatchObject({
      time: { edtf: "2023-03-01", holds: "once" },
      told: [],
      read: ["March 1, 2023"],
    });
  });

  it("takes days by hand whose ends are those of times that the words tell", () => {
    const byHand = { basis: "stated", note: "Between the two." } as const;
    const text = "Copyright 2023/04. Posted March 1, 2023.";
    const stated = ["March 1, 2023", "2023/04"];
    expect(published({ ...byHand, edtf: "[2023-03-01..2023-04-30]", stated }, text)).toMatchObject({
      time: { from: "2023-03-01", before: "2023-05-01", stated: "March 1, 2023 … 2023/04" },
      told: [],
      read: stated,
    });
    expect(published({ ...byHand, edtf: "2023-02", stated: "March 1, 2023" }, text).told).toEqual([
      "article.published.edtf: 2023-02 for the words “March 1, 2023”",
    ]);
  });

  it("gives no day if it has a problem, so that nothing hangs on it", () => {
    expect(published("recently").time).toMatchObject({ edtf: "", from: null, before: null });
  });
});
