import { describe, expect, it } from "vitest";
import { draftMilestones } from "../../../src/draft/entries/draft-milestone";
import { listsOf } from "../../../src/draft/lists-of";
import { fieldsOf } from "../../support/draft-fixture";
import { readingOf } from "../../support/draft-reading";

const lists = listsOf({
  entities: [
    { id: "clean-sea", type: "programme", name: "Clean Sea" },
    { id: "fish-pact", type: "agreement", name: "Fish Pact" },
    { id: "ingrid-solheim", type: "person", name: "Ingrid Solheim" },
    { id: "net-club", type: "organisation", name: "Net Club" },
    { id: "no", type: "place", name: "Norway", code: "NO" },
    { id: "pact-in-force", type: "event", name: "Entry into force of the Fish Pact" },
  ],
  indicators: [],
  predicates: [],
  posts: [],
});
const milestones = (text: string) => fieldsOf({ entries: draftMilestones(readingOf(text, lists)) }, "event");

describe("draftMilestones", () => {
  it("tells that an agreement entered into force, by the event that the list has for it", () => {
    expect(milestones("The Fish Pact, which came into full force on March 1, 2020, is well known.")).toEqual([
      {
        event: "pact-in-force",
        form: "entry-into-force",
        topics: ["fish-pact"],
        period: "on March 1, 2020",
        voice: "article",
      },
    ]);
  });

  it.each(["The Net Club was founded in 2012.", "Established in 2012, the Net Club is well known."])(
    "tells that a body was founded: %s",
    (text) => {
      expect(milestones(text)).toEqual([
        {
          event: "net-club-founding-a007",
          form: "founding",
          participants: ["net-club"],
          period: "in 2012",
          voice: "article",
        },
      ]);
    },
  );

  it("tells that a person announced a programme", () => {
    expect(milestones("The Clean Sea programme was announced by Ingrid Solheim in May 2023.")).toMatchObject([
      { form: "announcement", participants: ["ingrid-solheim"], topics: ["clean-sea"], period: "in May 2023" },
    ]);
    expect(milestones("The Clean Sea programme was announced by Norway in May 2023.")).toEqual([]);
  });

  it.each([
    ["without a time", "The Fish Pact entered into force."],
    ["of what the list does not have", "The Herring Treaty of Norway entered into force in 2020."],
    ["of a body that set up another", "The Net Club set up in 2012 a fund for divers."],
    ["of one that is said to have done so", "The Net Club, which founded in 2012 the Clean Sea, is well known."],
    ["of a thing in another clause", "The Fish Pact made boats cheaper and entered into force in 2020."],
  ])("tells nothing %s", (_, text) => {
    expect(milestones(text)).toEqual([]);
  });
});
