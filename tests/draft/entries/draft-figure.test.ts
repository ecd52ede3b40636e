import { describe, expect, it } from "vitest";
import { draftOf, fieldsOf } from "../../support/draft-fixture";

const figures = (text: string, options: Parameters<typeof draftOf>[1] = { home: "no" }) =>
  draftOf(text, options).entries.filter(({ kind }) => kind === "observation");
const quotesOf = (text: string, index = 0) => {
  const entry = figures(text)[index];
  return [entry?.quote, ...(entry?.context ?? [])].map((span) => text.slice(span?.start, span?.end));
};

describe("draftFigure", () => {
  it("quotes the clause with all the words of its sentence that its fields were read from", () => {
    const text = "In all, exports of Norway to Vietnam in 2023 came to $5 million, imports – $3 million.";
    expect(quotesOf(text)).toEqual(["exports of Norway to Vietnam in 2023 came to $5 million"]);
    expect(quotesOf(text, 1)).toEqual([
      "exports of Norway to Vietnam in 2023 came to $5 million, imports – $3 million",
    ]);
  });

  it("offers for an open period the words that it may hang on, and has them in the context for the answer", () => {
    const text = "The fair was last held in 2023. Imports of Norway from Vietnam were $3 million.";
    const [open] = fieldsOf(draftOf(text, { home: "no" }), "observation");
    expect(open).toMatchObject({ indicator: "imports", period: "?" });
    expect(figures(text)[0]?.fields["period"]?.question?.choices).toEqual(["in 2023"]);
    expect(quotesOf(text, 0)).toEqual(["Imports of Norway from Vietnam were $3 million", "in 2023"]);
  });

  it("asks for what nobody said, each question with its choices and the reason", () => {
    const [figure] = figures(
      "The two countries of Norway and Vietnam spent $5 million on it, as everybody knows by now.",
    );
    const { indicator, subject, stated } = figure?.fields ?? {};
    expect(indicator?.question?.choices).toEqual(["exports", "imports", "trade-turnover"]);
    expect(subject?.question?.why).toBe("it depends on what the figure measures");
    expect(stated).toMatchObject({ value: "$5 million" });
  });

  it("keeps the article's own words for the indicator, if the list does not have them", () => {
    const [trade] = fieldsOf(
      draftOf("Trade between Norway and Vietnam was $5 million in 2023, a good year for both.", { home: "no" }),
      "observation",
    );
    expect(trade).toMatchObject({ indicator: "trade-turnover", wording: "Trade" });
  });

  it("says in a note which words stand for the partner, if they are none of its names", () => {
    const [trade] = fieldsOf(
      draftOf("Norway's exports to the Vietnamese market were $5 million in 2023, a good year.", { home: "no" }),
      "observation",
    );
    expect(trade).toMatchObject({ partner: "vn", note: '"Vietnamese" stands for Vietnam.' });
  });

  it("gives the speaker that its sentence names, else asks with those named before it", () => {
    const text =
      "“Exports of Norway to Vietnam were $5 million in 2023,” said Ingrid Solheim. She added that imports from Vietnam were $3 million in 2023.";
    const [first, second] = fieldsOf(draftOf(text, { home: "no" }), "observation");
    expect(first).toMatchObject({ voice: "direct", saidBy: "ingrid-solheim" });
    expect(second).toMatchObject({ voice: "indirect", saidBy: "?" });
    expect(figures(text)[1]?.fields["saidBy"]?.question?.choices).toEqual(["ingrid-solheim"]);
  });

  it("takes an answer in an interview for the words of somebody", () => {
    const text =
      "The paper spoke to Minister Ann Lee in Oslo for an hour.\n\nQ: How is trade today, and how was it back then?\n\n" +
      "A: Exports of Norway to Vietnam reached $5 million in 2023, and we are glad of it.\n";
    expect(fieldsOf(draftOf(text, { home: "no" }), "observation")).toMatchObject([{ voice: "direct", saidBy: "?" }]);
  });

  it("adds a country that the list does not have, with its code and the text's other word for it", () => {
    const draft = draftOf(
      "Exports of Norway to Italy were $5 million in 2023. Italian exports to Norway were $3 million in 2023.",
      { home: "no" },
    );
    expect(draft.entities).toEqual([{ id: "it", type: "place", name: "Italy", aliases: ["Italian"], code: "IT" }]);
  });
});
