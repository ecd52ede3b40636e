import { describe, expect, it } from "vitest";
import type { DraftContext } from "../../../src/draft/draft-context";
import { type Actor, actorsFrom, actorsIn, actorsUntil } from "../../../src/draft/entries/actors-in";
import type { TextSpan } from "../../../src/text/text-span";
import { readingOf } from "../../support/draft-reading";

const named = (find: (span: TextSpan, context: DraftContext) => readonly Actor[], text: string) =>
  find({ start: 0, end: text.length }, readingOf(text)).map(({ id }) => id);

describe("actorsIn", () => {
  it("gives people, bodies and countries in text order, and says who is a person", () => {
    const text = "Ingrid Solheim met Bo Ek, President of Fish, of the Chamber of Trade in Norway.";
    expect(actorsIn({ start: 0, end: text.length }, readingOf(text))).toMatchObject([
      { id: "ingrid-solheim", isPerson: true },
      { id: "bo-ek", isPerson: true },
      { id: "trade-chamber", isPerson: false },
      { id: "no", isPerson: false },
    ]);
  });

  it("takes no country that tells what kind of thing another word is", () => {
    expect(named(actorsIn, "Norwegian salmon, Norway salmon, Vietnam held it.")).toEqual(["vn"]);
    expect(named(actorsIn, "Norway ended it.")).toEqual(["no"]);
  });

  it("keeps to its stretch", () => {
    const text = "Norway and Vietnam";
    expect(actorsIn({ start: 7, end: text.length }, readingOf(text)).map(({ id }) => id)).toEqual(["vn"]);
  });
});

describe("actorsFrom", () => {
  it("gives those right at the start that commas or “and” join, people with their titles", () => {
    expect(named(actorsFrom, "the Chamber of Trade, Norway and Vietnam met.")).toEqual(["trade-chamber", "no", "vn"]);
    expect(named(actorsFrom, "Minister Ann Lee, Head of Fish, and the President, Ingrid Solheim, met.")).toEqual([
      "ann-lee",
      "ingrid-solheim",
    ]);
  });

  it("gives nobody who stands apart", () => {
    expect(named(actorsFrom, "Norway, which sells fish to Vietnam.")).toEqual(["no"]);
    expect(named(actorsFrom, "fish of Norway")).toEqual([]);
  });

  it("takes a body in the title of a person for a part of it, but not one before an “and”", () => {
    expect(named(actorsFrom, "Chamber of Trade President Ingrid Solheim")).toEqual(["ingrid-solheim"]);
    expect(named(actorsFrom, "Chamber of Trade and President Ingrid Solheim")).toEqual([
      "trade-chamber",
      "ingrid-solheim",
    ]);
  });
});

describe("actorsUntil", () => {
  it("gives those right before the end, with those that “and” joins", () => {
    expect(named(actorsUntil, "Bo Ek spoke. The Chamber of Trade, Norway and Vietnam")).toEqual([
      "trade-chamber",
      "no",
      "vn",
    ]);
    expect(named(actorsUntil, "In Norway, Vietnam")).toEqual(["vn"]);
  });

  it("gives nobody if other words stand between", () => {
    expect(named(actorsUntil, "Norway and Vietnam often")).toEqual([]);
  });
});
