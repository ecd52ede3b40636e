import { describe, expect, it } from "vitest";
import { draftOf, fieldsOf } from "../../support/draft-fixture";

const CLOSE = " spoke of trade and of the sea for an hour, and nobody in the hall said a word.";
const roles = (text: string, options?: Parameters<typeof draftOf>[1]) =>
  fieldsOf(draftOf(text + CLOSE, options), "role");
const choicesOf = (text: string, key: string, options?: Parameters<typeof draftOf>[1]) =>
  draftOf(text + CLOSE, options).entries.find(({ kind }) => kind === "role")?.fields[key]?.question?.choices;

describe("draftRole", () => {
  it("takes the title without its country, and the post that is called so", () => {
    expect(roles("Norwegian Deputy Minister of Trade Ingrid Solheim")).toMatchObject([
      { person: "ingrid-solheim", role: "Deputy Minister of Trade", post: "deputy-trade-minister" },
    ]);
  });

  it("takes the organisation of the list that the words name, and the title without it", () => {
    expect(roles("Bo Ek, President of the Chamber of Trade,")).toMatchObject([
      { person: "bo-ek", role: "President", post: "president", organisation: "trade-chamber" },
    ]);
  });

  it("asks which body of a country is meant, those of the list first", () => {
    expect(choicesOf("Norwegian Deputy Minister of Trade Ingrid Solheim", "organisation")).toEqual([
      "trade-chamber",
      "no",
    ]);
  });

  it("offers what the person was in other articles first, and a body and a post that the lists do not have", () => {
    const text = "Ingrid Solheim, Inspector General at the Ministry of Fisheries,";
    const known = [
      { kind: "role", person: "ingrid-solheim", post: "president", organisation: "trade-chamber", role: "President" },
    ];
    const options = { known: known as never };
    expect(choicesOf(text, "organisation", options)).toEqual([
      "trade-chamber",
      "ministry-of-fisheries (new in seeds/entities.yaml)",
    ]);
    expect(choicesOf(text, "post", options)).toEqual(["president", "inspector-general (new in seeds/posts.yaml)"]);
  });

  it("takes the whole adjective of a country from a title", () => {
    const text = "Vietnamese exports to Norway reached $5 million in 2023. Vietnamese Counsellor Le Thi Ha";
    expect(choicesOf(text, "post")).toEqual(["counsellor (new in seeds/posts.yaml)"]);
  });

  it("takes the post that the same words had in another article", () => {
    const known = [{ kind: "role", person: "bo-ek", post: "president", organisation: "no", role: "Chairman" }];
    expect(roles("Eva Lind, Chairman of the Chamber of Trade,", { known: known as never })[0]).toMatchObject({
      person: "eva-lind",
    });
  });
});
