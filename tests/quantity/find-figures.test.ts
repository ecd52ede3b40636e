import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { readQuantity } from "../../src/quantity/read-quantity";
import { FORMS_OF_ARTICLES, KINDS } from "./accepted-forms";
import { FORMS_OF_HEDGES, FORMS_OF_MONEY, FORMS_OF_PARTS_AND_COUNTS } from "./accepted-kin";
import { NEWS } from "./expectations/news";

const FORMS = [...FORMS_OF_ARTICLES, ...FORMS_OF_MONEY, ...FORMS_OF_PARTS_AND_COUNTS, ...FORMS_OF_HEDGES];
const wordsIn = (text: string) => findFigures(text).map(({ words }) => words);

describe("findFigures", () => {
  it.each<[text: string, words: readonly string[]]>([
    ["an approximately 39% increase to over $40 billion last year", ["approximately 39%", "over $40 billion"]],
    ["increased by 10 percent and exceeded $8 billion.", ["10 percent", "exceeded $8 billion"]],
    ["exports at 38.1 billion and imports at 10.6 billion (+36.7%).", ["38.1 billion", "10.6 billion", "+36.7%"]],
    ["(exports – $ 3 billion, imports – $1.143 million)", ["$ 3 billion", "$1.143 million"]],
    ["For January-July 2024 – $646.6 million.", ["$646.6 million"]],
    ["In 2022 $160 billion, in 2023 EUR 5 billion", ["$160 billion", "EUR 5 billion"]],
    ["totaled 6.4 billion US dollars. More than 3,000 companies", ["6.4 billion US dollars", "More than 3,000"]],
    ["one of the largest, the first half, three quarters of it", ["three quarters"]],
    ["the 38th and first meeting of the G20 on Dec. 1st, v1.2, 5th", []],
    ["on 2025-02-28, 10-15%, $10–15 billion, 2024/25", ["10-15%", "$10–15 billion"]],
    ["rose from 10 to 15 percent", ["10", "15 percent"]],
    ["grew from $2 billion in 2015 to $3 billion", ["$2 billion", "$3 billion"]],
    ["a 30-year plan, COVID-19, mid-2022, No. 10484-AA", ["30"]],
    ["was not over $40 billion; not 29 firms", ["not over $40 billion", "29"]],
    ["about over 30% or so", ["about over 30% or so"]],
    [
      "5 percentage points, 5‰, A$40 billion, 2 billion lira",
      ["5 percentage points", "5‰", "A$40 billion", "2 billion lira"],
    ],
    ["between one hundred and two hundred guests", ["between one hundred and two hundred"]],
    ["reached $8 billion 2 years ago", ["$8 billion", "2"]],
    ["not gone beyond $60 million, adds up to nearly $2 billion", ["not gone beyond $60 million", "nearly $2 billion"]],
    ["GH¢25 million, GH₵ 3 million and R$4 million", ["GH¢25 million", "GH₵ 3 million", "R$4 million"]],
    ["twice as much as before, twice the share, twice a week, three times a year", ["twice as much", "twice", "three"]],
    ["costs .5%, 1'234 and 1,14", [".5%", "1'234", "1,14"]],
    ["4О, ٣١, ３１.3, 3.３5, 4\u200B0, 4\uFEFF0 and 10² are no figures", []],
    ["Table 4, Route 66, School No. 14, the Kospi 200, from 9 a.m. to 4 p.m.", []],
    ["1. Potash\n2. Visitors", []],
    ["€1.2bn-€1.5bn, Norwegian kroner 4.5 billion", ["€1.2bn-€1.5bn", "Norwegian kroner 4.5 billion"]],
    ["1.2m tonnes, 500k jobs, a 12m yacht, 3.5 mtpa, 4 ppts", ["1.2m tonnes", "500k", "3.5 mtpa", "4 ppts"]],
    ["Sales of 45 mln. USD fell to 40 mln. The rest", ["45 mln. USD", "40 mln"]],
    ["On 08 March they spoke of Industry 4.0 at 08:30.", []],
    [
      "It turned over RSD 9.8 billion, will pass €500 million and passed 5 laws.",
      ["RSD 9.8 billion", "pass €500 million", "5"],
    ],
    ["It will bring trade up to $2 billion and may take up to 12 days.", ["$2 billion", "up to 12"]],
    ["The top 10 partners paid $35/barrel at table nine on 21 and 22 May.", ["$35"]],
    ["They asked for forty. The other two. He took five.", ["forty"]],
    [
      "It paid TT$4bn, Kshs 4.5 million, 5 mld euros and R$ 1.5 bi.",
      ["TT$4bn", "Kshs 4.5 million", "5 mld euros", "R$ 1.5 bi"],
    ],
    ["Income was GEL 12.4 million/$4.8m, at berths 3–6 and in Articles 5 to 9.", ["GEL 12.4 million", "$4.8m"]],
    ["I met all nine. It has 1 R&D centre.", ["nine", "1"]],
    ["It has only one berth, 40 engineers and one cook: one in Oslo and one in Rome.", ["one", "40", "one"]],
    ["Trains do 150 km/h and use 40 hl.", ["150 km/h", "40 hl"]],
    [
      "GDP is up by $7 million to $9 million, and (Oslo: three) 8,500 km2.",
      ["$7 million to $9 million", "three", "8,500 km2"],
    ],
    [
      "Through the port pass half a million tonnes, and it passed €5 million.",
      ["half a million tonnes", "passed €5 million"],
    ],
    ["It is about one project; imports (–6.1%) and exports –$5.", ["–6.1%", "$5"]],
    [
      "It rose by $3 billion to $60 billion, and was cut by €2 to €14.30.",
      ["$3 billion", "$60 billion", "€2", "€14.30"],
    ],
    ["Goods for 1 billion 34.6 million dollars", ["1 billion 34.6 million dollars"]],
    ["The embassy in Oslo has eleven. He sat in row seven.", ["eleven"]],
    ["Flights: nine weekly, up from five. The party numbers 300 people.", ["nine", "five", "300"]],
    ["There is one firm in Oslo. It is one firm of many.", ["one"]],
    ["It sold 125-mm shells, 1.2m tonnes and 5mm dollars of tea.", ["125-mm", "1.2m tonnes", "5mm dollars"]],
    ["It was split in half, in half of the cases.", ["half"]],
    ["A quarter came from Peru and duties fell to zero.", ["A quarter"]],
    [
      "It shrank by a good third, to P120-billion, and paid Tk 8,500cr.",
      ["a good third", "P120-billion", "Tk 8,500cr"],
    ],
    ["It was double the 2015 figure, not a double room.", ["double"]],
    ["", []],
  ])("finds in %j %j", (text, words) => {
    expect(wordsIn(text)).toStrictEqual(words);
  });

  it.each(
    FORMS.filter(([words, kind]) => kind !== "count" && kind !== "besideDollars" && !/quarters?$/.test(words)).map(
      ([words]) => words,
    ),
  )("finds %j whole in a running text", (words) => {
    expect(wordsIn(`Trade (${words}), reported here`)).toStrictEqual([words]);
    expect(wordsIn(`The trade was ${words}. Later`)).toStrictEqual([words]);
  });

  it.each([
    ["Exports are $77 million more than in May.", 77e6, "USD"],
    ["Net inflows came to $58 million.", 58e6, "USD"],
    ["Exports did not reach $40 billion.", 40e9, "USD"],
    ["Exports grew 2.3 times.", 130, "percent"],
    ["It is twice the share of Peru.", 2, null],
    ["India sold goods worth Rs 4,500 crore.", 45e9, "INR"],
    ["Investment is 1,143 million dollars.", 1143e6, "USD"],
    ["Trade is 1,143 billion dollars.", 1143e6, "USD"],
    ["Imports are 3.456.789 dollars.", 3456789, "USD"],
    ["There are 08 fields.", 8, "1"],
    ["Growth is 5 or 6 percent.", 5, "percent"],
    ["Coffee made up nine-tenths of them.", 90, "percent"],
  ])("tells what %j says as it is written, beside the refusal", (text, value, unit) => {
    expect(findFigures(text)).toMatchObject([{ reading: { ok: false, asWritten: { value, unit } } }]);
  });

  it.each(["It costs $728 trill.", "about over $3 billion"])(
    "tells nothing of %j, whose own words are not read",
    (text) => {
      const [figure] = findFigures(text);
      expect(figure?.reading.ok).toBe(false);
      expect(figure?.reading).not.toHaveProperty("asWritten");
    },
  );

  it.each([
    ["Imports jumped by a quarter to $2 billion.", [25, 2e9]],
    ["The economy will contract by 4 percent.", [-4]],
    ["In Kenya it costs Sh14 billion.", [14e9]],
  ])("reads the figures of %j as %j", (text, values) => {
    expect(findFigures(text).map(({ reading }) => reading.ok && reading.quantity.value)).toStrictEqual(values);
  });

  it("tells a measure that the model does not have by a unit of null", () => {
    const [figure] = findFigures("It shipped 1.1 million tonnes of grain.");
    expect(figure).toMatchObject({ words: "1.1 million tonnes", reading: { quantity: { value: 1.1e6, unit: null } } });
  });

  it.each([
    ["Exports will reach $5 billion.", "planned"],
    ["Exports could reach $5 billion.", "possible"],
    ["The target is $5 billion.", "target"],
    ["Exports reached $5 billion.", undefined],
  ])("tells of %j the status %j", (text, status) => {
    const [figure] = findFigures(text);
    expect(figure?.reading.ok && figure.reading.status).toBe(status);
  });

  it("takes shared words of money from the country that the text speaks for", () => {
    const [figure] = findFigures("It cost 5 million pesos.", { home: "cl" });
    expect(figure?.reading.ok && figure.reading.quantity.unit).toBe("CLP");
    expect(findFigures("It cost 5 million pesos.")[0]?.reading.ok).toBe(false);
  });

  it("takes shared money from a country that its own sentence names, not from one beside it", () => {
    const unitsOf = (text: string) => findFigures(text).map(({ reading }) => reading.ok && reading.quantity.unit);
    expect(unitsOf("Chile paid 5 million pesos. Mexico paid 6 million pesos.")).toStrictEqual(["CLP", "MXN"]);
    expect(unitsOf("It paid 5 million pesos. Chile won.")).toStrictEqual([false]);
    expect(unitsOf("Chile won\n\nIt paid 5 million pesos")).toStrictEqual([false]);
  });

  it("gives offsets of its words, in text order, without overlap", () => {
    const words = FORMS.map(([form]) => form);
    const pieces = fc.constantFrom(
      ...words,
      "1,2",
      "38th",
      "and",
      "to",
      "not",
      "(",
      ")",
      "fell by",
      "A$",
      "٣",
      ".",
      "-",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom("", " "), (parts, glue) => {
        const text = parts.join(glue);
        let last = 0;
        for (const figure of findFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(figure.start, figure.end)).toBe(figure.words);
          last = figure.end;
        }
      }),
    );
  });

  it("reads each paragraph by itself", () => {
    const paragraphs = NEWS.map(({ text }) => text);
    const figures = findFigures(paragraphs.join("\n\n")).map(({ words, reading }) => [words, reading.ok]);
    const apart = paragraphs.flatMap((text) => findFigures(text));
    expect(figures).toStrictEqual(apart.map(({ words, reading }) => [words, reading.ok]));
  });

  it("throws on no text", () => {
    const pieces = fc.array(
      fc.constantFrom(..."$€£0123456789.,%-–+()?! \nabR".split(""), "will ", "not ", "to ", "by ", "half "),
    );
    fc.assert(fc.property(pieces, (parts) => void findFigures(parts.join(""))));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void findFigures(text)));
  });

  it("finds every phrase of money or per cent that can be read, so that a part of it is seen to be a part", () => {
    const texts = fc.array(fc.constantFrom(..."$€ 0123456789.,%-+ab".split("")), { maxLength: 10 });
    fc.assert(
      fc.property(texts, fc.constantFrom(KINDS.flow, KINDS.share), (letters, options) => {
        const text = letters.join("");
        const read = readQuantity(text, options).ok;
        expect(wordsIn(text)).toStrictEqual(read ? [text] : wordsIn(text));
      }),
    );
  });
});
