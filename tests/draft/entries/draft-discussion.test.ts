import { describe, expect, it } from "vitest";
import { listsOf } from "../../../src/draft/lists-of";
import { draftOf, fieldsOf, LISTS } from "../../support/draft-fixture";

const MORE = " Everybody was glad of it, and the sea was calm on that day, as fishermen told.";
const FISH = `${LISTS.entities?.text ?? ""}${listsOf({ entities: [{ id: "salmon", type: "topic", name: "salmon" }], indicators: [], predicates: [], posts: [] }).entities?.text ?? ""}`;
const lists = { ...LISTS, entities: { path: "seeds/entities.yaml", text: FISH } };
const events = (text: string) => fieldsOf(draftOf(text + MORE, { lists }), "event");

describe("draftDiscussions", () => {
  it("takes topics of the list, and asks at which gathering told before", () => {
    const text =
      "Minister Ann Lee met Bo Ek, President of Fish, in Hanoi on March 1, 2024. The parties discussed salmon.";
    expect(events(text)).toMatchObject([
      { form: "meeting", participants: ["ann-lee", "bo-ek"] },
      { event: "?", form: "meeting", topics: ["salmon"] },
    ]);
  });

  it("is silent if the list has none of the topics", () => {
    expect(events("The parties discussed herring.")).toEqual([]);
  });
});
