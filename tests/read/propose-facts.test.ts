import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeFacts } from "../../src/read/propose-facts";
import { told } from "./told";

describe("proposeFacts", () => {
  it("reads a level with its sides and its period", () => {
    expect(told("In 2023 trade turnover between Norway and Vietnam amounted to $600 million.")).toEqual([
      "600000000 trade-turnover no vn 2023",
    ]);
  });

  it("tells exports from imports in one sentence", () => {
    expect(told("Exports to Vietnam reached $200 million and imports $300 million in 2022.")).toEqual([
      "200000000 exports no vn 2022",
      "300000000 imports no vn 2022",
    ]);
  });

  it("gives a growth to what grew", () => {
    expect(told("Exports to Vietnam fell by 8.5% in 2022.")).toEqual(["-8.5 exports-growth no vn 2022"]);
  });

  it("takes the exports of the other side for theirs", () => {
    expect(told("Vietnamese exports to Norway came to $90 million in 2021.")).toEqual(["90000000 exports vn no 2021"]);
  });

  it("gives what one side bought to who sold", () => {
    expect(told("Last year Norway sold goods to Vietnam for $2 million and bought goods for $3 million.")).toEqual([
      "2000000 exports no vn 2023",
      "3000000 imports no vn 2023",
    ]);
  });

  it("gives total exports no side that only another figure has", () => {
    expect(told("Total exports rose in 2022 to $2 million, and those to Vietnam to $1 million.")[0]).toBe(
      "2000000 exports no 2022 ?partner",
    );
  });

  it("reads a share of trade and investment as two facts without a date", () => {
    expect(told("Vietnam accounts for 3% of Norway’s foreign trade and foreign investment.")).toEqual([
      "3 trade-share no vn",
      "3 investment-share no vn",
    ]);
  });

  it("fills in the money and scale that a list leaves out", () => {
    expect(
      told(
        "Turnover between Norway and Vietnam in 2023 was €1.59 billion, with exports at 0.83 and imports at 0.76 billion.",
      ),
    ).toEqual(["1590000000 trade-turnover no vn 2023", "830000000 exports no vn 2023", "760000000 imports no vn 2023"]);
  });

  it("tells an inflow from a total to date", () => {
    expect(told("Vietnamese companies invested $5 million in Norway in 2023.")).toEqual([
      "5000000 investment-inflow no vn 2023",
    ]);
    expect(told("Investment from Vietnam since 2005 has reached $40 million.")).toEqual([
      "40000000 investment-cumulative no vn 2005/..",
    ]);
  });

  it("sells no plan as a fact", () => {
    expect(told("Norway and Vietnam aim for trade of $1 billion by 2030.").join()).toMatch(/target|\?status/);
    expect(told("Exports to Vietnam could reach $1 billion in 2026.").join()).toMatch(/possible|\?status/);
    expect(told("Analysts expect exports to Vietnam of $1 billion in 2025.").join()).toMatch(/planned|\?status/);
  });

  it("leaves open what stands in no words", () => {
    expect(told("The fund lent $300 million to a shipyard in 2023.").join()).toContain("?indicator");
    expect(told("Exports to Vietnam reached $200 million.")).toEqual(["200000000 exports no vn ?period"]);
    expect(told("Trade between Norway and Vietnam was $1 billion in 2023.", null)).toEqual([
      "1000000000 trade-turnover 2023 ?partner ?subject",
    ]);
  });

  it("takes no product for all exports", () => {
    expect(told("Salmon exports to Vietnam reached $200 million in 2023.")[0]).toContain("?indicator");
    expect(told("Exports of salmon to Vietnam reached $200 million in 2023.")[0]).toContain("?indicator");
  });

  it("leaves a growth in brackets open after a list", () => {
    expect(
      told("Turnover with Vietnam in 2023 was $5 billion, exports $3 billion and imports $2 billion (+36.7%).").at(-1),
    ).toContain("?indicator");
  });

  it("proposes only the indicators asked for", () => {
    const text = "In 2023 exports to Vietnam reached $200 million and imports $90 million.";
    const { facts } = proposeFacts(text, { home: "no", indicators: [{ id: "imports" }] });
    expect(facts.map(({ indicator, unsure }) => indicator ?? unsure[0]?.choices?.[0])).toEqual(["exports", "imports"]);
    expect(facts.map(({ indicator }) => indicator)).toEqual([undefined, "imports"]);
  });

  it("proposes a figure in doubt as it is written", () => {
    expect(told("In 2023 exports to Vietnam averaged $200 million.")).toEqual(["200000000 exports no vn 2023 ?value"]);
    expect(told("In 2023 exports to Vietnam were $200 million higher.")[0]).toMatch(
      /^200000000 2023 \?value \?indicator/,
    );
  });

  it("names the words of each field", () => {
    const [fact] = proposeFacts("In 2023 exports to Vietnam reached $200 million.", { home: "no" }).facts;
    expect(fact?.from.indicator?.map(({ exact }) => exact)).toEqual(["exports"]);
    expect(fact?.from.partner?.map(({ exact }) => exact)).toEqual(["Vietnam"]);
    expect(fact?.from.period?.map(({ exact }) => exact)).toEqual(["In 2023"]);
    expect(fact?.quote.exact).toBe("exports to Vietnam reached $200 million");
  });

  it("gives the partner that stands beside the figure", () => {
    expect(told("In 2022 Norway exported goods worth $2 billion to the EU and $900 million to Peru.")).toEqual([
      "2000000000 exports no eu 2022",
      "900000000 exports no pe 2022",
    ]);
  });

  it("takes no party of another clause, and none for a total", () => {
    expect(told("Exports grew by 5% in 2022, while those to Peru shrank.")).toEqual([
      "5 exports-growth no 2022 ?partner",
    ]);
    expect(told("Peru matters. Total exports reached $5 billion in 2022.")).toEqual([
      "5000000000 exports no 2022 ?partner",
    ]);
  });

  it("shows a stretch of a sentence that never ends", () => {
    const { facts } = proposeFacts("exports to Peru $3 billion and ".repeat(500), { home: "no" });
    expect(facts).toHaveLength(500);
    expect(Math.max(...facts.map(({ sentence }) => sentence.exact.length))).toBeLessThanOrEqual(2000);
  });

  it("keeps headlines and navigation out", () => {
    const page =
      "Home | $5 million prize\n\nTrade tops $1 billion\n\nExports to Vietnam reached $200 million in 2023, the ministry in Oslo told reporters.\n\nRead also: Oil up 3%";
    expect(proposeFacts(page, { home: "no" }).figures.map(({ quantity }) => quantity.stated)).toEqual(["$200 million"]);
  });

  it("quotes only what stands in the text, whatever the text is", () => {
    const words = constantFrom(
      "exports",
      "imports",
      "trade",
      "to",
      "Vietnam",
      "$3 billion",
      "4%",
      "(",
      ")",
      "in 2023",
      ".",
      ",",
      "“",
      "said",
      "Anna",
      "Berg",
      "\n",
      "two",
      "\ud800",
      "minister",
    );
    assert(
      property(array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const { figures, facts, people, unread } = proposeFacts(text, { home: "no" });
        for (const { start, end, quantity } of figures) expect(text.slice(start, end)).toBe(quantity.stated);
        for (const { quote, context, sentence, from } of facts)
          for (const { exact, start, end } of [quote, sentence, ...context, ...Object.values(from).flat()])
            expect(text.slice(start, end)).toBe(exact);
        for (const { name, start, end } of people) expect(text.slice(start, end)).toBe(name);
        for (const { start, end } of unread) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it("moves only the sides if countries are renamed", () => {
    const text = "In 2023 exports to Vietnam reached $200 million, up 4 percent, and imports $90 million.";
    expect(told(text.replace("Vietnam", "Peru"))).toEqual(told(text).map((fact) => fact.replace(" vn ", " pe ")));
  });

  it("moves only the indicators if exports and imports are swapped", () => {
    const text = "In 2023 exports from Norway to Vietnam reached $200 million, while imports stood at $90 million.";
    const swapped = text.replace("exports", "X").replace("imports", "exports").replace("X", "imports");
    const other = (fact: string): string =>
      fact.replace(/exports|imports/u, (word) => (word === "exports" ? "imports" : "exports"));
    expect(told(swapped).map((fact) => fact.split(" ").slice(0, 2))).toEqual(
      told(text).map((fact) => other(fact).split(" ").slice(0, 2)),
    );
  });

  it("reads the same from other ways to write a scale and a per cent", () => {
    const text = "Exports to Vietnam in 2023 reached $2 billion, up 4 percent.";
    expect(told(text.replace("billion", "bln"))).toEqual(told(text));
    expect(told(text.replace(" percent", "%"))).toEqual(told(text));
  });
});
