import { describe, expect, it } from "vitest";
import { publishedOn } from "../../../src/query/citing/published-on";
import { days } from "../../support/people-fixture";

describe("publishedOn", () => {
  it.each([
    ["2023-03-04", "2023-03-05", [[2023, 3, 4]], "4 March 2023"],
    ["2023-03-10", "2023-04-01", [[2023, 3]], "between 10 and 31 March 2023"],
    ["2023-01-01", "2024-01-01", [[2023]], "between 1 January and 31 December 2023"],
    [
      "2022-12-30",
      "2023-01-03",
      [
        [2022, 12],
        [2023, 1],
      ],
      "between 30 December 2022 and 2 January 2023",
    ],
    ["", "2023-03-05", [], "by 4 March 2023"],
    ["2023-03-04", "", [], "4 March 2023 or later"],
    ["", "", [], "no date"],
  ])("knows from %s to before %s as %j", (from, before, parts, words) => {
    expect(publishedOn(days(from, before))).toEqual({ parts, words });
  });
});
