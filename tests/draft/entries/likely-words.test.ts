import { describe, expect, it } from "vitest";
import { draftOf } from "../../support/draft-fixture";

const TEXT =
  "Exports of Norway to Italy reached $5 million in 2022. Exports of Norway to Vietnam reached $6 million in 2023. " +
  "Exports came to $7 million, and nobody in the ministry of the country asked why.";
const last = draftOf(TEXT, { home: "no" })
  .entries.filter(({ kind }) => kind === "observation")
  .at(-1);

describe("likelyWords", () => {
  it("offers the party that the text named last first, a new one too", () => {
    expect(last?.fields["partner"]?.question?.choices).toEqual(["vn", "it"]);
  });

  it("has the words behind the first choices in the context, for the answer", () => {
    const context = last?.context.map(({ start, end }) => TEXT.slice(start, end));
    expect(context?.join(" … ")).toMatch(/Vietnam.*in 2023/);
  });

  it("has the words for an indicator that another sentence names in the context, too", () => {
    const text =
      "Exports of Norway to Vietnam were $4 million in 2022. In the first half of 2023 they came to $5 million, a ministry wrote.";
    const entry = draftOf(text, { home: "no" }).entries.findLast(({ kind }) => kind === "observation");
    expect(entry?.fields["indicator"]?.question?.choices).toEqual(["exports"]);
    expect(entry?.context.some(({ start, end }) => text.slice(start, end).includes("Exports"))).toBe(true);
  });
});
