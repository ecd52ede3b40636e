import { describe, expect, it } from "vitest";
import { placeOfRole } from "../../../src/draft/entries/role-place";
import { norwegianReading } from "../../support/draft-reading";

const CLOSE = " spoke of trade and of the sea for an hour, and nobody in the hall said a word.";
const placesIn = (opening: string) => {
  const text = opening + CLOSE;
  const { context } = norwegianReading(text);
  return context.people.map((person) => {
    const { name, role, whole } = placeOfRole(person, context) ?? {};
    return [name, role, whole].map((span) => span && text.slice(span.start, span.end));
  });
};

describe("placeOfRole", () => {
  it.each([
    [
      "Norwegian Deputy Minister of Trade Ingrid Solheim",
      ["Ingrid Solheim", "Deputy Minister of Trade", "Norwegian Deputy Minister of Trade Ingrid Solheim"],
    ],
    ["Bo Ek, President of the Chamber of Trade,", ["Bo Ek", "President", "Bo Ek, President of the Chamber of Trade"]],
    [
      "Bo Ek, Minister of Fish and Eel Policy,",
      ["Bo Ek", "Minister of Fish and Eel Policy", "Bo Ek, Minister of Fish and Eel Policy"],
    ],
  ])("finds name, title and all of what it is of in %j", (opening, place) => {
    expect(placesIn(opening)).toEqual([place]);
  });

  it("gives the place that has the title, not the first one", () => {
    const place = placesIn("Ann Lee ate a herring, slept for an hour or two at sea, and Norwegian President Ann Lee");
    expect(place).toEqual([["Ann Lee", "President", "Norwegian President Ann Lee"]]);
  });

  it("does not join a name to the title before its next mention", () => {
    const place = placesIn("Ann Lee ate a herring, and Norwegian President Ann Lee");
    expect(place).toEqual([["Ann Lee", "President", "Norwegian President Ann Lee"]]);
  });

  it("leaves to the organisation of the list what stands before a title", () => {
    expect(placesIn("Chamber of Trade President Bo Ek")).toEqual([
      ["Bo Ek", "President", "Chamber of Trade President Bo Ek"],
    ]);
  });

  it("does not end a title with what leads to another word", () => {
    const { context } = norwegianReading(`Bo Ek, Mayor of the Chamber of Trade,${CLOSE}`);
    const { role } = placeOfRole({ name: "Bo Ek", start: 0, end: 5, role: "Mayor of the" }, context) ?? {};
    expect(role && context.text.slice(role.start, role.end)).toBe("Mayor");
  });

  it("leaves out whose it is", () => {
    expect(placesIn("Our Minister of Trade, Bo Ek,")[0]?.[1]).toBe("Minister of Trade");
  });

  it("begins with a country that the list does not have", () => {
    expect(placesIn("Peru’s Minister of Trade Bo Ek")).toEqual([
      ["Bo Ek", "Minister of Trade", "Peru’s Minister of Trade Bo Ek"],
    ]);
  });

  it("finds none without a title", () => {
    const { context } = norwegianReading(`Ann Lee${CLOSE}`);
    expect(placeOfRole({ name: "Ann Lee", start: 0, end: 7 }, context)).toBeUndefined();
    expect(placeOfRole({ name: "Ann Lee", start: 0, end: 7, role: "Mayor" }, context)).toBeUndefined();
  });
});
