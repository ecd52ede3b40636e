import { describe, expect, it } from "vitest";
import { proposeFacts } from "../../src/read/propose-facts";

/** Who reports a figure, and the other side, in a text that speaks for nobody. */
function sidesOf(text: string): readonly (string | undefined)[] {
  const [fact] = proposeFacts(text, { home: null }).facts;
  return [fact?.indicator, fact?.subject, fact?.partner, fact?.unsure.map(({ field }) => field).join()];
}

describe("readTradeParties", () => {
  it.each([
    ["Exports from Norway to Vietnam reached $430 million in 2023.", "exports", "no", "vn"],
    ["Exports to Vietnam from Norway reached $430 million in 2023.", "exports", "no", "vn"],
    ["In 2023, total exports from the Netherlands to Peru came to $3 million.", "exports", "nl", "pe"],
    ["Imports from Vietnam to Norway reached $430 million in 2023.", "imports", "no", "vn"],
    ["Imports into Norway from Vietnam reached $430 million in 2023.", "imports", "no", "vn"],
  ])("reads both ends of a route: %s", (text, indicator, subject, partner) => {
    expect(sidesOf(text)).toEqual([indicator, subject, partner, ""]);
  });

  it("lets the head name the other side before a pair elsewhere does", () => {
    const text = "With the agreement between Norway and the EU, exports to Vietnam reached $3 million in 2023.";
    expect(proposeFacts(text, { home: "no" }).facts.map(({ partner }) => partner)).toEqual(["vn"]);
  });

  it("gives the other side the share that home has of its investment", () => {
    const text = "Vietnam waits. Norway is the second investor in the country, with 29% of foreign investment.";
    expect(proposeFacts(text, { home: "no" }).facts.map(({ subject, partner }) => [subject, partner])).toEqual([
      ["vn", "no"],
    ]);
  });

  it("takes home for a side of trade with it", () => {
    const text = "Vietnam waits. They set a target of $1 billion in annual trade with Norway for 2028.";
    expect(proposeFacts(text, { home: "no" }).facts.map(({ subject, partner }) => [subject, partner])).toEqual([
      ["no", "vn"],
    ]);
  });

  it("reads who a share comes from", () => {
    const text = "Some 40 percent of all foreign direct investment in the country comes from Vietnam. Peru waits.";
    expect(proposeFacts(text, { home: "no" }).facts.map(({ subject, partner }) => [subject, partner])).toEqual([
      ["no", "vn"],
    ]);
  });

  it("asks who invested where, if only pronouns say so", () => {
    const [, fact] = proposeFacts(
      "Some 110 Norwegian firms operate in Vietnam. They have invested $3 million there since 2010.",
      { home: "no" },
    ).facts;
    expect([fact?.subject, fact?.unsure.map(({ field }) => field)]).toEqual([undefined, ["partner", "subject"]]);
  });

  it("takes a bloc for no country that companies work in", () => {
    const text = "Ghana waits. Over 300 companies from the EU operate in the country.";
    expect(proposeFacts(text, { home: "eu" }).facts.map(({ subject, partner }) => [subject, partner])).toEqual([
      ["gh", "eu"],
    ]);
  });

  it("takes for the exporter of exports from another country that country, and asks where they go", () => {
    const [fact] = proposeFacts("Exports from Vietnam were $51 million in 2021.", { home: "no" }).facts;
    expect([fact?.subject, fact?.unsure.map(({ field }) => field)]).toEqual(["vn", ["partner"]]);
  });

  it("leaves the reporter open if only one end is named", () => {
    expect(sidesOf("Imports from Vietnam reached $430 million in 2023.")).toEqual([
      "imports",
      undefined,
      "vn",
      "subject",
    ]);
  });
});
