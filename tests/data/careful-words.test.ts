import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/fact";
import { fiveArticles } from "../support/five-articles";

const { observations, roles, events, statements, entities, indicators, articles } = fiveArticles;
const passageOf = (id: string) => events.find((fact) => fact.id === id);
const namesOf = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe("facts of the five articles", () => {
  it("take European for the EU only with a note", () => {
    const european = observations.filter(({ partner, wording }) => partner === "eu" && wording?.includes("European"));
    expect(namesOf(european)).toEqual([
      "companies.kz-eu.undated.a003",
      "investment-cumulative.kz-eu.from-2005.a004",
      "investment-inflow-growth.kz-eu.2022-01--2022-09.a001",
      "investment-inflow.kz-eu.2022-01--2022-09.a001",
    ]);
    expect(european.filter(({ note }) => !note?.includes('"European" is taken for the EU'))).toEqual([]);
  });

  it("leave open what grew by 36.7 per cent, and against what", () => {
    const growth = observations.find(({ id }) => id === "imports-growth.kz-eu.2024.a003");
    expect(growth?.note).toMatch(/does not say which of them grew by 36\.7%, nor against what/);
  });

  it.each([
    ["event.vassilenko-briefing-a001.a001", "astana", "dateline"],
    ["event.von-der-leyen-visit-a001.a001", "kz", "to visit"],
  ])("%s says why it was in %s", (id, place, words) => {
    expect(passageOf(id)).toMatchObject({ place, note: expect.stringContaining(words) as string });
  });

  it("put the reception of a004 at the ministry, which took no part in it", () => {
    expect(passageOf("event.vassilenko-meeting-a004.a004")).toMatchObject({ place: "mfa-kz", participants: [] });
  });

  it.each(["devigne-loonela-meetings-a003", "ustubs-shestakova-meetings-a003"])(
    "say that %s may be one meeting or two",
    (event) => {
      expect(entities.find(({ id }) => id === event)?.name).toMatch(/^Meetings with/);
      expect(passageOf(`event.${event}.a003`)?.note).toMatch(/may be one with both or one with each/);
    },
  );

  it("name three events on the agenda of the talks with Devigne and Loonela", () => {
    expect(passageOf("event.devigne-loonela-meetings-a003.a003-2")?.topics).toEqual([
      "astana-international-forum",
      "eu-central-asia-ministerial-meeting",
      "eu-central-asia-summit",
    ]);
  });

  it("say of a speaker whose words are reported from an event that he took part, with a note", () => {
    expect(passageOf("event.bec-38.a000-2")).toMatchObject({ participants: ["joaquim-nunes-de-almeida"] });
    expect(passageOf("event.bec-38.a000-2")?.note).toMatch(/^That he took part follows from/);
    expect(passageOf("event.vassilenko-meeting-a002.a002-5")?.note).toMatch(/^That he took part follows from/);
  });

  it("call the heads of mission of a004 newly appointed, as it does", () => {
    const heads = roles.filter(({ id }) => /\.head-of-mission\.a004$/.test(id)).map(({ role }) => role);
    expect(new Set(heads)).toEqual(new Set(["newly appointed heads of diplomatic missions"]));
  });

  it("say that Kazakhstan was the first to sign an agreement of a kind, of which the EPCA is one", () => {
    const [first] = statements.filter(({ predicate }) => predicate === "first-to-sign");
    expect(first?.object).toBe("enhanced-partnership-and-cooperation-agreement");
    expect(entities.find(({ id }) => id === "epca")?.partOf).toBe(first?.object);
  });

  it("take a month's archive for no address of an article", () => {
    expect(articles.map(({ url }) => url)).toEqual([null, null, null, null, null]);
  });

  it("keep the word of each article for what it measures, if it is another", () => {
    const [eu, fr] = ["kz-eu.undated.a001", "kz-fr.undated.a004"].map((place) =>
      observations.find(({ id }) => id === `investment-cumulative.${place}`),
    );
    expect([eu?.wording, fr?.wording]).toEqual(["has invested", "having invested"]);
    const trade = observations.filter(({ wording }) => wording === "volume of trade");
    expect(namesOf(trade)).toEqual(["trade-turnover-growth.kz-eu.2022.a001", "trade-turnover.kz-eu.2022.a001"]);
  });

  it("are named without what no article says", () => {
    const titles = indicators.map(({ title }) => title).join("\n");
    expect(titles).not.toMatch(/goods|since a year|year before/);
  });
});
