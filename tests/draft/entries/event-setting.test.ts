import { describe, expect, it } from "vitest";
import { settingOf } from "../../../src/draft/entries/event-setting";
import { knownNames } from "../../../src/draft/known-names";
import { nameFinder } from "../../../src/ground/names";
import { readClosedLists } from "../../../src/pipeline/curate/closed-lists";
import { findTimes } from "../../../src/time/find-times";
import { LISTS } from "../../support/draft-fixture";

const { lists } = readClosedLists(LISTS);
const settingIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  const names = knownNames(lists.entities);
  const mentions = nameFinder(lists.entities.values())(text);
  const context = { text, lists, mentions, times: findTimes(text), parties: [], people: [], names };
  const setting = settingOf({ start, end: start + words.length }, { start: 0, end: text.length }, context as never);
  return { ...setting, reach: text.slice(start, setting.end) };
};

describe("settingOf", () => {
  it("gives the place and the time behind an event, and how far they reach", () => {
    const { place, period, reach } = settingIn("The forum in Oslo on March 1, 2024 was full.", "forum");
    expect([place?.value, period?.value, reach]).toEqual([
      "oslo",
      "on March 1, 2024",
      "forum in Oslo on March 1, 2024",
    ]);
  });

  it("reads on in a clause that says when it took place, and in no other", () => {
    const text = "The session of the club, which took place on March 1, 2024, was full.";
    expect(settingIn(text, "session of the club").period?.value).toBe("on March 1, 2024");
    expect(settingIn(text.replace("took place", "was founded"), "session of the club").period).toBeUndefined();
  });

  it("asks which of several times is meant", () => {
    expect(settingIn("The forum in 2023 and in 2024 was full.", "forum").period?.question?.choices).toEqual([
      "in 2023",
      "in 2024",
    ]);
  });

  it("takes capitals that are nothing else for a new place", () => {
    expect(settingIn("The forum in Porto on March 1, 2024 was full.", "forum").place?.value).toBe("porto");
    expect(settingIn("The forum in March 2024 was full.", "forum")).not.toHaveProperty("place");
  });

  it("reads nothing that is told of something else", () => {
    expect(settingIn("The forum, which met before in Oslo in 2023, was full.", "forum").reach).toBe("forum");
  });

  it("takes no place that is not said to be one, and none that stands too far away", () => {
    expect(settingIn("The forum about Oslo was full.", "forum")).not.toHaveProperty("place");
    expect(settingIn(`The forum was ${"very ".repeat(20)}full in Oslo.`, "forum").reach).toBe("forum");
  });

  it("ends before what somebody says", () => {
    const text = "The forum was full and stressed the aim of more trade by 2030.";
    expect(settingIn(text, "forum")).toMatchObject({ reach: "forum" });
    expect(settingIn(text, "forum")).not.toHaveProperty("period");
  });
});
