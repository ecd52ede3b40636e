import { describe, expect, it } from "vitest";
import { organisationField } from "../../../src/draft/entries/organisation-field";
import { placeOfRole } from "../../../src/draft/entries/role-place";
import { listsOf } from "../../../src/draft/lists-of";
import { LISTS } from "../../support/draft-fixture";
import { norwegianReading } from "../../support/draft-reading";

const CLOSE = " spoke of trade and of the sea for an hour, and nobody in the hall said a word.";

/** The organisation of the first person of a text: its id, or the choices. */
const organisationIn = (opening: string, options?: Parameters<typeof norwegianReading>[1]) => {
  const { context } = norwegianReading(opening + CLOSE, options);
  const [person] = context.people;
  const place = person && placeOfRole(person, context);
  const field = place && organisationField(person, place, context);
  return field?.value ?? field?.question?.choices;
};

describe("organisationField", () => {
  it("gives the organisation of the list that the words name", () => {
    expect(organisationIn("Bo Ek, President of the Chamber of Trade,")).toBe("trade-chamber");
  });

  it("asks which body of a country is meant, those of the list first", () => {
    expect(organisationIn("Norwegian President Bo Ek")).toEqual(["trade-chamber", "no"]);
  });

  it("gives the ministry of its country that a minister or a deputy is called after", () => {
    const entities = [
      { id: "no", type: "place", name: "Norway", aliases: ["Norwegian"], code: "NO" },
      { id: "mfa-no", type: "organisation", name: "Norway’s Foreign Ministry", partOf: "no" },
      {
        id: "trade-no",
        type: "organisation",
        name: "Ministry of Trade of Norway",
        aliases: ["Ministry of Trade"],
        partOf: "no",
      },
    ] as const;
    const lists = { ...LISTS, ...listsOf({ entities, indicators: [], predicates: [], posts: [] }) };
    const titles = [
      "Norwegian Foreign Minister",
      "Norwegian Deputy Foreign Minister",
      "Norway’s Minister of Foreign Affairs",
      "Norway’s Deputy Minister of Trade",
    ];
    expect(titles.map((title) => organisationIn(`${title} Bo Ek`, { lists }))).toEqual([
      "mfa-no",
      "mfa-no",
      "mfa-no",
      "trade-no",
    ]);
    expect(organisationIn("Norway’s Minister of Energy Bo Ek", { lists })).toEqual(["mfa-no", "trade-no", "no"]);
    expect(organisationIn("Foreign Minister Bo Ek", { lists })).toEqual(["no"]);
  });

  it("offers what the person was in other articles first, then a body that the list does not have", () => {
    const known = [{ kind: "role", person: "bo-ek", post: "president", organisation: "vn", role: "President" }];
    const options = { known: known as never };
    expect(organisationIn("Bo Ek, Inspector General at the Ministry of Fisheries,", options)).toEqual([
      "vn",
      "ministry-of-fisheries (new in seeds/entities.yaml)",
    ]);
  });

  it("gives a country of which the list has no body, unless the words name one", () => {
    expect(organisationIn("Vietnam’s President Bo Ek")).toBe("vn");
    expect(organisationIn("Bo Ek, Ambassador of Peru to Norway,")).toBe("pe");
    expect(organisationIn("Bo Ek, the Peruvian ambassador in Oslo,")).toBe("pe");
    expect(organisationIn("Peru’s ambassador to Norway Bo Ek")).toBe("pe");
    expect(organisationIn("Bo Ek, ambassador to Peru,")).toEqual(["pe"]);
    expect(organisationIn("Peru’s Minister of Trade and Industry Bo Ek")).toBe("pe");
    expect(organisationIn("Bo Ek, Director at the Ministry of Salt of Peru,")).toEqual([
      "ministry-of-salt-of-peru (new in seeds/entities.yaml)",
      "pe",
    ]);
  });

  it("gives a country that the person was of in other articles, too", () => {
    const known = [{ kind: "role", person: "bo-ek", post: "president", organisation: "vn", role: "President" }];
    expect(organisationIn("Vietnam’s President Bo Ek", { known: known as never })).toBe("vn");
  });

  it("offers the text's own party if nothing else is known", () => {
    expect(organisationIn("President Bo Ek")).toEqual(["no"]);
    expect(organisationIn("President Bo Ek", { home: null })).toEqual([]);
  });
});
