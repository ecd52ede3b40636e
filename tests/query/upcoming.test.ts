import { describe, expect, it } from "vitest";
import { knownOn } from "../../src/query/known-on";
import { upcoming } from "../../src/query/upcoming";
import { article, dataset, passage, time } from "../support/people-fixture";

const MAY = time("2023-05-01", "2023-06-01");
const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-01-02"), article("a002", "2023-07-01", "2023-07-02")],
  facts: [
    passage("later", { status: "possible", period: time("2023-08-01", "2023-09-01") }),
    passage("summit", { status: "planned", period: MAY }),
    passage("summit", { period: time("2023-05-09", "2023-05-10"), article: "a002" }),
    passage("surprise", { period: time("2023-05-20", "2023-05-21"), article: "a002" }),
    passage("aim", { status: "target", period: MAY }),
    passage("start", { status: "planned", form: "founding", period: MAY }),
  ],
});

function ahead(day: string, data: Parameters<typeof upcoming>[0] = DATA): string[] {
  return upcoming(data, day).map(({ id, certainty }) => `${id} ${certainty}`);
}

describe("upcoming", () => {
  it("gives what was announced and lies on or after the day, in the order of time", () => {
    expect(ahead("2023-01-15")).toEqual(["start definitely", "summit definitely", "later definitely"]);
    expect(ahead("2023-05-09")).toEqual(["start possibly", "summit definitely", "later definitely"]);
    expect(ahead("2023-05-10")).toEqual(["start possibly", "later definitely"]);
    expect(ahead("2023-09-01")).toEqual([]);
  });

  it("gives what was known by then when asked of the dataset as known on the day", () => {
    expect(ahead("2023-05-10", knownOn(DATA, "2023-05-10"))).toEqual([
      "summit possibly",
      "start possibly",
      "later definitely",
    ]);
  });

  it.each(["2023-02-30", "", "today", "x".repeat(100_000)])("refuses an impossible day: case %#", (day) => {
    expect(() => upcoming(DATA, day)).toThrow(RangeError);
  });
});
