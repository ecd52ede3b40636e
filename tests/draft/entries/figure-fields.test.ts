import { describe, expect, it } from "vitest";
import {
  figureField,
  homeChoice,
  indicatorsFor,
  needsPartner,
  openOf,
  partnerField,
  periodField,
  statedField,
} from "../../../src/draft/entries/figure-fields";
import type { Proposal } from "../../../src/read/proposal";
import { norwegianReading } from "../../support/draft-reading";

const TEXT =
  "In 2022 all slept. In 2023 exports of Norway to Vietnam came to $5 million, and nobody at sea said a word.";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const { context, proposals } = norwegianReading(TEXT);
const [read] = proposals.facts;
const proposal = (changes: Partial<Proposal> = {}): Proposal => ({ ...(read as Proposal), ...changes });
const without = (...keys: readonly (keyof Proposal)[]): Proposal =>
  Object.fromEntries(Object.entries(proposal()).filter(([key]) => !keys.some((each) => each === key))) as never;
const open = (field: Proposal["unsure"][number]["field"], choices?: readonly string[]) => ({
  unsure: [{ field, why: "nobody knows", ...(choices && { choices }) }],
});
const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

describe("openOf", () => {
  it("finds why a field is open", () => {
    const unsure = open("partner");
    expect([openOf("partner", proposal(unsure)), openOf("period", proposal(unsure))]).toEqual([
      unsure.unsure[0],
      undefined,
    ]);
  });
});

describe("figureField", () => {
  it("gives what was read with its words", () => {
    const field = figureField("subject", "no", proposal(), ["vn"]);
    expect({ ...field, from: field.from.map(placeOf) }).toEqual({ value: "no", from: [spanOf("Norway")] });
  });

  it.each([
    ["its own choices", "no", open("subject", ["no", "it"]), ["no", "it"], "nobody knows"],
    ["what was read", "no", open("subject"), ["no"], "nobody knows"],
    ["the others", undefined, {}, ["vn"], "it depends on what the figure measures"],
  ])("asks between %s", (_, value, changes, choices, why) => {
    expect(figureField("subject", value, proposal(changes), ["vn"]).question).toEqual({ why, choices });
  });
});

describe("needsPartner", () => {
  it("needs one if it has one, if that is open, and if nobody knows what is measured", () => {
    const bare = without("partner");
    expect(
      [proposal(), { ...bare, ...open("partner") }, without("partner", "indicator"), bare].map(needsPartner),
    ).toEqual([true, true, true, false]);
  });
});

describe("indicatorsFor", () => {
  const of = (unit: string, direction?: string) =>
    indicatorsFor(proposal({ quantity: { ...proposal().quantity, unit, direction } as never }), context);

  it("offers those of its unit, and growth alone to words of change", () => {
    expect(of("USD")).toEqual(["exports", "imports", "trade-turnover"]);
    expect(of("percent")).toEqual(["exports-growth"]);
    expect([of("USD", "up"), of("percent", "up"), of("1")]).toEqual([[], ["exports-growth"], []]);
  });
});

describe("homeChoice", () => {
  it("offers the text's own party, if it is known", () => {
    expect([homeChoice(context), homeChoice({ ...context, home: null })]).toEqual([["no"], []]);
  });
});

describe("statedField", () => {
  it("gives the words of the figure, or asks whether they are it", () => {
    expect(statedField(proposal())).toEqual({ value: "$5 million", from: [spanOf("$5 million")] });
    expect(statedField(proposal(open("value")))).toEqual({
      question: { why: "nobody knows", choices: ["$5 million"] },
      from: [spanOf("$5 million")],
    });
  });
});

describe("partnerField", () => {
  it("asks with the party that was named last first", () => {
    expect(partnerField("vn", proposal(), context).value).toBe("vn");
    expect(partnerField("no", proposal(open("partner", ["no", "vn"])), context).question?.choices).toEqual([
      "vn",
      "no",
    ]);
  });
});

describe("periodField", () => {
  it("gives the words of time", () => {
    expect(periodField(proposal(), [], context)?.value).toBe("In 2023");
  });

  it("asks with words that it may hang on, else with the choices", () => {
    const field = periodField(proposal(open("period", ["2022"])), [], context);
    expect(field?.question).toEqual({ why: "nobody knows; or none", choices: ["In 2022"] });
    expect(field?.from.map(placeOf)).toEqual([spanOf("In 2022")]);
    expect(periodField(proposal(open("period", ["2019"])), [], context)?.question?.choices).toEqual(["2019"]);
  });

  it("gives nothing if no time is told", () => {
    expect(periodField(proposal({ period: null }), [], context)).toBeUndefined();
  });
});
