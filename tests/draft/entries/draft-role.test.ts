import { describe, expect, it } from "vitest";
import { draftOf, fieldsOf } from "../../support/draft-fixture";

const CLOSE = " spoke of trade and of the sea for an hour, and nobody in the hall said a word.";
const roles = (text: string) => fieldsOf(draftOf(text + CLOSE), "role");

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

  it("takes a title beside the surname, if the full name has none or one that is no post", () => {
    const text = "Minister Ann Lee met her counterpart, Bo Ek. Ek, Vietnam’s Minister of Salt, was glad. He";
    expect(roles(text)).toMatchObject([
      { person: "ann-lee", role: "Minister" },
      { person: "bo-ek", role: "Minister of Salt", organisation: "vn" },
    ]);
    const twins = "Her counterpart, Bo Ek, met Eva Ek, who is well known. Ek, Vietnam’s Minister of Salt, was glad. He";
    expect(roles(twins)).toEqual([]);
  });
});
