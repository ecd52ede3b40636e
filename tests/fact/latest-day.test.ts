import { describe, expect, it } from "vitest";
import { latestDay } from "../../src/fact/latest-day";
import { article } from "../support/people-fixture";

describe("latestDay", () => {
  it("is the last day on which the latest article can have been published", () => {
    const articles = [article("a1", "2023-03-01", "2023-04-01"), article("a2", "2023-03-05", "2023-03-06")];
    expect(latestDay(articles)).toBe("2023-03-31");
  });

  it("passes over articles whose days have no end, and is the first of all days without any", () => {
    expect(latestDay([article("a1", "2024-01-01", ""), article("a2", "", "2023-03-06")])).toBe("2023-03-05");
    expect(latestDay([])).toBe("0001-01-01");
  });
});
