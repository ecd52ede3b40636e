import { describe, expect, it } from "vitest";
import { postField } from "../../../src/draft/entries/post-field";
import { norwegianReading } from "../../support/draft-reading";

/** The post that the words in a text are a title of, worn by Bo Ek: its id, or the choices. */
const postOf = (words: string, known: readonly object[] = [], text = `${words} Bo Ek spoke of the sea.`) => {
  const { context } = norwegianReading(text, { known: known as never });
  const start = text.indexOf(words);
  const person = { name: "Bo Ek", start: text.indexOf("Bo Ek"), end: text.indexOf("Bo Ek") + 5 };
  const field = postField(words, { start, end: start + words.length }, person, context);
  return field.value ?? field.question?.choices;
};

describe("postField", () => {
  it.each([
    ["President", "president"],
    ["Deputy Minister of Trade", "deputy-trade-minister"],
    ["President of Norway", "president"],
    ["Italian President", "president"],
  ])("knows “%s” by title or alias, whoever's it is", (words, post) => {
    expect(postOf(words)).toBe(post);
  });

  it("takes the post that the same words had in another article", () => {
    const known = [{ kind: "role", person: "eva-lind", post: "president", role: "Head of State" }];
    expect(postOf("Head of State", known)).toBe("president");
    expect(postOf("Head of Fish", known)).toEqual(["head-of-fish (new in seeds/posts.yaml)"]);
  });

  it("takes the whole adjective of a country from a title, whatever of it the list has", () => {
    expect(postOf("Vietnamese Counsellor")).toEqual(["counsellor (new in seeds/posts.yaml)"]);
  });

  it("offers the post first that somebody has in or to a place", () => {
    expect(postOf("President in Rabat")).toEqual(["president", "president-in-rabat (new in seeds/posts.yaml)"]);
  });

  it("offers posts that the words had elsewhere, those of the person, those much alike, a new one and others", () => {
    const known = [
      { kind: "role", person: "eva-lind", post: "mayor", role: "Trade Inspector" },
      { kind: "role", person: "eva-lind", post: "bishop", role: "Trade Inspector" },
      { kind: "role", person: "bo-ek", post: "president", role: "President" },
    ];
    expect(postOf("Trade Inspector", known)).toEqual([
      "mayor",
      "bishop",
      "president",
      "trade-inspector (new in seeds/posts.yaml)",
      "deputy-trade-minister",
    ]);
    expect(postOf("Trade Minister")).toEqual(["deputy-trade-minister", "trade-minister (new in seeds/posts.yaml)"]);
  });
});
