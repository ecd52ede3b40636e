import { describe, expect, it } from "vitest";
import { draftVisits } from "../../../src/draft/entries/draft-visit";
import { fieldsOf } from "../../support/draft-fixture";
import { readingOf } from "../../support/draft-reading";

const draft = (text: string) => draftVisits(readingOf(text));
const visits = (text: string) => fieldsOf({ entries: draft(text) }, "event");

describe("draftVisits", () => {
  it("takes one for each visitor, and asks for a place that is not said, that of the visit before first", () => {
    const text =
      "The visits of President Bo Ek to Hanoi in October 2023 and of Minister Ann Lee in November 2023 were milestones.";
    expect(visits(text)).toMatchObject([
      { form: "visit", participants: ["bo-ek"], place: "hanoi", period: "in October 2023" },
      { form: "visit", participants: ["ann-lee"], place: "?", period: "in November 2023" },
    ]);
    expect(draft(text)[1]?.fields["place"]?.question?.choices).toEqual(["hanoi"]);
  });

  it.each([
    ["President Bo Ek visited Hanoi in May 2023.", "hanoi"],
    ["President Bo Ek made an official visit to Norway in May 2023.", "no"],
    ["President Bo Ek arrived in Porto in May 2023.", "porto"],
  ])("takes who went where, and when: %s", (text, place) => {
    expect(visits(text)).toEqual([
      {
        event: `bo-ek-visit-${place}-a007`,
        form: "visit",
        participants: ["bo-ek"],
        place,
        period: "in May 2023",
        voice: "article",
      },
    ]);
  });

  it("takes one that names the place first", () => {
    expect(visits("A visit to Hanoi by President Bo Ek in May 2023 brought little.")).toMatchObject([
      { event: "bo-ek-visit-hanoi-a007", place: "hanoi", participants: ["bo-ek"], period: "in May 2023" },
    ]);
    expect(visits("A visit to Hanoi by many people brought little.")).toEqual([]);
  });

  it("asks who the visitors are that a body sends", () => {
    const text = "Members of the Chamber of Trade are expected to visit Hanoi in June.";
    expect(visits(text)).toMatchObject([{ form: "visit", status: "planned", place: "hanoi", participants: "?" }]);
    expect(draft(text)[0]?.fields["participants"]?.question?.choices).toEqual(["[trade-chamber]"]);
  });

  it("asks who the visitor is of whom only the office is told, with the country", () => {
    const text = "A visit of the Vietnamese minister of salt to Oslo is planned for June.";
    expect(visits(text)).toMatchObject([
      { form: "visit", status: "planned", participants: "?", place: "oslo", period: "for June" },
    ]);
    expect(draft(text)[0]?.fields["participants"]?.question?.choices).toEqual(["[vn]"]);
    expect(visits("A visit of the minister of salt to Oslo is planned for June.")).toEqual([]);
  });

  it("tells visits to two places apart", () => {
    const text = "President Bo Ek visited Hanoi in May 2023. President Bo Ek visited Oslo in June 2023.";
    expect(visits(text).map(({ event }) => event)).toEqual(["bo-ek-visit-hanoi-a007", "bo-ek-visit-oslo-a007"]);
  });

  it("does not take a visit for over because the one before it is", () => {
    const text =
      "The visits of President Bo Ek to Hanoi in May 2023 and of Minister Ann Lee in June 2024 are two of many.";
    const [over, open] = visits(text);
    expect(over).not.toHaveProperty("status");
    expect(open).toMatchObject({ participants: ["ann-lee"], status: "?" });
  });

  it("takes a visit that is to come, even if nobody says where", () => {
    expect(visits("President Bo Ek is expected to visit Norway in June 2024.")).toMatchObject([
      { status: "planned", participants: ["bo-ek"], place: "no", period: "in June 2024" },
    ]);
    expect(visits("President Bo Ek will visit.")).toMatchObject([{ status: "planned", place: "?" }]);
  });

  it.each([
    ["what is no place", "President Bo Ek visited the fair."],
    ["the place of somebody’s name", "President Bo Ek visited Ingrid Solheim."],
    ["by one of several people", "President Bo Ek and Minister Ann Lee visited Oslo."],
  ])("takes no visit of %s", (_, text) => {
    expect(visits(text)).toEqual([]);
  });
});
