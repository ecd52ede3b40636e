import { describe, expect, it } from "vitest";
import { curateFacts } from "../../../src/pipeline/curate/curate-fact";
import type { CuratedFact } from "../../../src/schema/curation";
import { followReading } from "../../support/fact-reading";

const TEXT =
  "Exports of Ruritania to Borduria were 30.5 billion dollars. Ann Lee, Minister of Trade, met Borduria at the 3rd meeting of the Council. More followed.";

function curated(entry: CuratedFact) {
  const { reading, told } = followReading(TEXT);
  return { facts: curateFacts(entry, ["facts", 0], reading), told };
}

describe("curateFacts", () => {
  it("gives a figure with its quantity and the whole sentence around it", () => {
    const { facts, told } = curated({
      kind: "observation",
      indicator: "exports",
      subject: "ruritania",
      partner: "borduria",
      quote: "to Borduria were 30.5 billion dollars",
      stated: "30.5 billion dollars",
      voice: "article",
    });
    expect(told).toEqual([]);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      id: "exports.ruritania-borduria.undated.a000",
      quantity: { value: 30.5e9, unit: "USD" },
      sentence: { exact: TEXT.slice(0, TEXT.indexOf(" Ann")), start: 0 },
      period: null,
    });
  });

  it("gives a role with its words", () => {
    const role = {
      kind: "role",
      person: "ann-lee",
      post: "minister",
      role: "Minister of Trade",
      organisation: "ruritania",
    } as const;
    const { facts } = curated({ ...role, quote: "Ann Lee, Minister of Trade", voice: "article" });
    expect(facts).toEqual([expect.objectContaining({ id: "role.ann-lee.minister.a000", ...role })]);
  });

  it("gives an event with its ordinal as a number, and whoever took part by id", () => {
    const { facts } = curated({
      kind: "event",
      event: "council-3",
      form: "council",
      participants: ["borduria", "ann-lee"],
      ordinal: "3rd",
      quote: "Ann Lee, Minister of Trade, met Borduria at the 3rd meeting of the Council",
      voice: "article",
    });
    expect(facts[0]).toMatchObject({ ordinal: 3, participants: ["ann-lee", "borduria"] });
  });

  it("gives a statement for each object, and another number to one that is said again", () => {
    const statement = {
      kind: "statement",
      subject: "ruritania",
      predicate: "leads",
      quote: TEXT.slice(0, 58),
      voice: "article",
    } as const;
    const { facts } = curated({ ...statement, wording: "to", objects: ["borduria", "ruritania"], again: "2" });
    expect(facts.map(({ id }) => id)).toEqual(["leads.ruritania.borduria.a000-2", "leads.ruritania.ruritania.a000-2"]);
  });

  it("gives none for an entry that has an unknown id, or words that are not there", () => {
    const role = {
      kind: "role",
      person: "ann-lee",
      post: "minister",
      role: "Minister",
      organisation: "ruritania",
      voice: "article",
    } as const;
    expect(curated({ ...role, person: "nobody", quote: "Ann Lee" }).facts).toEqual([]);
    expect(curated({ ...role, quote: "Ann Leo" }).facts).toEqual([]);
  });
});
