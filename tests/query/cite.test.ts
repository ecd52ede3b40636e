import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { homepage } from "../../package.json";
import { type CitationStyle, cite as citeAll } from "../../src/query/cite";
import { article, dataset, quote, role } from "../support/people-fixture";
import { readCitation } from "../support/read-citation";

const FACT = role("ann", "minister", "xx", { quote: quote("Ann, minister of 5% & $3") });
const ID = FACT.id;
const SAYS = "Ann is named as minister of xx.";
const EVIDENCE = "“Ann, minister of 5% & $3”";
const SOURCE = `kz-eu-facts 1.2.3, ${ID}, ${homepage}v1.2.3/#${ID}`;
const REPRINT = article("a001", "2023-03-04", "2023-03-05", {
  title: "Trade grows",
  publisher: { name: "The Reprint", republishedFrom: "The Daily", basis: "external" },
  url: "https://example.org/a_b%20c",
});

function dataOf(source = REPRINT, fact = FACT) {
  return dataset({ articles: [source], facts: [fact], aliases: [{ from: "old", to: ID }] });
}

/** The citation of one fact. */
function cite<S extends CitationStyle>(data: Parameters<typeof citeAll>[0], id: string, style: S) {
  return citeAll(data, id, { style })[0];
}

function published(from: string, before: string) {
  return dataOf({ ...article("a001", from, before), title: "Trade grows" });
}

describe("cite", () => {
  it("gives items of CSL-JSON", () => {
    expect(cite(dataOf(), ID, "csl-json")).toEqual({
      id: ID,
      type: "article-newspaper",
      title: "Trade grows",
      "container-title": "The Daily",
      source: "The Reprint",
      issued: { "date-parts": [[2023, 3, 4]] },
      URL: "https://example.org/a_b%20c",
      note: `${SAYS} ${EVIDENCE} (${SOURCE}). Published: 4 March 2023.`,
    });
  });

  it("gives an APA reference with the evidence", () => {
    expect(cite(dataOf(), ID, "apa")).toBe(
      "Trade grows. (2023, March 4). The Daily, via The Reprint. https://example.org/a_b%20c " +
        `${SAYS} Quoted: ${EVIDENCE} (${SOURCE}).`,
    );
  });

  it("gives plain text if no style is asked for", () => {
    expect(citeAll(dataOf(), ID)).toEqual([
      `${SAYS} ${EVIDENCE} The Daily, via The Reprint: Trade grows. Published: 4 March 2023. ` +
        `https://example.org/a_b%20c (${SOURCE})`,
    ]);
    expect(citeAll(dataOf(), ID)).toEqual([cite(dataOf(), ID, "text")]);
  });

  it("gives an entry of BibTeX", () => {
    expect(cite(dataOf(), ID, "bibtex")).toBe(
      [
        `@article{${ID},`,
        "  author = {{The Daily}},",
        "  title = {{Trade grows}},",
        "  journal = {{The Daily}},",
        "  date = {2023-03-04},",
        "  year = {2023},",
        "  month = mar,",
        "  entrysubtype = {newspaper},",
        "  url = {https://example.org/a_b%20c},",
        `  note = {${SAYS} “Ann, minister of 5\\% \\& \\$3” (${SOURCE.replace("#", "\\#")}). Via The Reprint. Published: 4 March 2023.},`,
        "}",
      ].join("\n"),
    );
  });

  it("gives the citations of several facts in the order of their ids, and leaves out what the data does not have", () => {
    const other = role("bob", "envoy", "xx");
    const data = dataset({ articles: [REPRINT], facts: [FACT, other] });
    const cited = citeAll(data, [other.id, "constructor", ID], { style: "csl-json" });
    expect(cited.map(({ id }) => id)).toEqual([other.id, ID]);
  });

  it("holds the context too, with an ellipsis for what is left out between", () => {
    const context = [quote("Xx is a country.", 200), quote("Last\nyear", 300)];
    const fact = { ...FACT, quote: quote("Ann, minister", 217), context };
    expect(cite(dataOf(REPRINT, fact), ID, "text")).toContain("“Xx is a country. Ann, minister … Last year” The Daily");
  });

  it("names one publisher, and no address, if there is only that", () => {
    const data = dataOf(article("a001", "2023-03-04", "2023-03-05", { title: null }));
    expect(cite(data, ID, "apa")).toBe(
      `[News article without a title]. (2023, March 4). The Daily. ${SAYS} Quoted: ${EVIDENCE} (${SOURCE}).`,
    );
    expect(cite(data, ID, "csl-json")).not.toHaveProperty("source");
    expect(cite(data, ID, "csl-json")).not.toHaveProperty("URL");
    expect(cite(data, ID, "text")).toContain("” The Daily: [News article without a title]. Published: 4 March 2023. (");
  });

  it.each([
    {
      days: ["2023-03-04", "2023-03-05"],
      parts: [[2023, 3, 4]],
      apa: "2023, March 4",
      bibtex: ["2023-03-04", "2023", "mar"],
      words: "4 March 2023",
    },
    {
      days: ["2023-03-01", "2023-04-01"],
      parts: [[2023, 3]],
      apa: "2023, March",
      bibtex: ["2023-03", "2023", "mar"],
      words: "between 1 and 31 March 2023",
    },
    {
      days: ["2023-03-10", "2023-03-12"],
      parts: [[2023, 3]],
      apa: "2023, March",
      bibtex: ["2023-03", "2023", "mar"],
      words: "between 10 and 11 March 2023",
    },
    {
      days: ["2023-01-01", "2024-01-01"],
      parts: [[2023]],
      apa: "2023",
      bibtex: ["2023", "2023"],
      words: "between 1 January and 31 December 2023",
    },
    {
      days: ["2023-10-19", "2024-01-01"],
      parts: [
        [2023, 10],
        [2023, 12],
      ],
      apa: "2023, between October and December",
      bibtex: ["2023", "2023"],
      words: "between 19 October and 31 December 2023",
    },
    {
      days: ["2024-12-31", "2025-01-02"],
      parts: [
        [2024, 12],
        [2025, 1],
      ],
      apa: "between December 2024 and January 2025",
      bibtex: ["2024-12/2025-01"],
      words: "between 31 December 2024 and 1 January 2025",
    },
  ])("never invents a day: $words", ({ days: [from = "", before = ""], parts, apa, bibtex, words }) => {
    const data = published(from, before);
    const circa = parts.length > 1 && { circa: true };
    expect(cite(data, ID, "csl-json")?.issued).toEqual({ "date-parts": parts, ...circa });
    expect(cite(data, ID, "apa")).toContain(`Trade grows. (${apa}). The Daily.`);
    const fields = [...(cite(data, ID, "bibtex") ?? "").matchAll(/(?:date|year|month|day) = \{?([^},]*)/g)];
    expect(fields.map(([, value]) => value)).toEqual(bibtex);
    for (const style of ["text", "bibtex"] as const) expect(cite(data, ID, style)).toContain(`Published: ${words}.`);
    expect(cite(data, ID, "csl-json")?.note).toContain(`Published: ${words}.`);
  });

  it.each([
    ["", "2023-03-05", "by 4 March 2023"],
    ["2023-03-05", "", "5 March 2023 or later"],
    ["", "", "no date"],
  ])("says an open side in words: from %j before %j", (from, before, words) => {
    const data = published(from, before);
    expect(cite(data, ID, "csl-json")?.issued).toEqual({ literal: words });
    expect(cite(data, ID, "apa")).toContain(`(${words})`);
    expect(cite(data, ID, "bibtex")).toContain(`  year = {${words}},\n`);
  });

  it("follows a renamed id, and cites the new one", () => {
    expect(cite(dataOf(), "old", "text")).toBe(cite(dataOf(), ID, "text"));
    expect(cite(dataOf(), "old", "csl-json")?.id).toBe(ID);
  });

  it("gives nothing for an unknown fact, and for one without its article", () => {
    const styles: CitationStyle[] = ["apa", "bibtex", "csl-json", "text"];
    for (const style of styles) expect(cite(dataOf(), "constructor", style)).toBeUndefined();
    expect(cite(dataset({ facts: [FACT] }), ID, "text")).toBeUndefined();
  });

  it.each(["mla", "constructor", "__proto__", "", "x".repeat(100_000)])("refuses another style: case %#", (style) => {
    expect(() => cite(dataOf(), ID, style as CitationStyle)).toThrow(
      /^cite: option "style" is .*; allowed: apa, bibtex, csl-json, text$/s,
    );
  });

  it("is read by citation.js as what it says, in CSL-JSON", () => {
    const item = cite(dataOf(), ID, "csl-json");
    expect(readCitation(item).data[0]).toMatchObject({ ...item });
    expect(readCitation(item).format("bibliography", { template: "apa", format: "text" })).toBe(
      "Trade grows. (2023, March 4). The Daily. https://example.org/a_b%20c\n",
    );
  });

  it("is read by citation.js as what it says, in BibTeX", () => {
    expect(readCitation(cite(dataOf(), ID, "bibtex")).data[0]).toMatchObject({
      id: ID,
      title: "Trade grows",
      "container-title": "The Daily",
      issued: { "date-parts": [[2023, 3, 4]] },
      URL: "https://example.org/a_b%20c",
      note: `${SAYS} ${EVIDENCE} (${SOURCE}). Via The Reprint. Published: 4 March 2023.`,
    });
  });

  it("keeps every letter that TeX would take for a command", () => {
    const letter = fc.constantFrom(...Array.from("ab \\{}$&%#_^~\"'`-!?@=,é“”–"), "\u00A0");
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1 }), (text) => {
        const exact = `a${text}b`;
        const entry = cite(dataOf(REPRINT, { ...FACT, quote: quote(exact) }), ID, "bibtex");
        // TeX reads several spaces as one, its readers only at times.
        const oneSpace = (words: unknown): string => String(words).replace(/ +/g, " ");
        expect(oneSpace(readCitation(entry).data[0]?.note)).toContain(oneSpace(`“${exact}”`));
      }),
    );
  });
});
