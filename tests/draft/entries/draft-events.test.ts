import { describe, expect, it } from "vitest";
import { draftOf, fieldsOf, problemsOf } from "../../support/draft-fixture";

const MORE = " Everybody was glad of it, and the sea was calm on that day, as fishermen told.";
const events = (text: string) => fieldsOf(draftOf(text + MORE), "event");

describe("draftEvents", () => {
  it("tells all kinds of events in the order of the text, each once", () => {
    const text =
      "Established in 2012, the Chamber of Trade is well known. President Bo Ek visited Hanoi in May 2023. " +
      "The Fjord Forum in Oslo in June 2023 was full. The talks between Norway and Vietnam in 2023 went well. " +
      "Minister Ann Lee met President Bo Ek in Oslo on March 1, 2024.";
    expect(events(text).map(({ event }) => event)).toEqual([
      "trade-chamber-founding-a007",
      "bo-ek-visit-hanoi-a007",
      "fjord-forum",
      expect.stringMatching(/^meeting-\d+-a007$/),
      "lee-ek-meeting-a007",
    ]);
  });

  it("passes the build but for its questions", () => {
    const text =
      "OSLO – Norway and Vietnam held consultations in Oslo on March 1, 2024, before the second Fjord Forum in Hanoi.";
    expect(problemsOf(draftOf(text)).filter((problem) => !/"\?"|“\?”/.test(problem))).toEqual([]);
  });
});
