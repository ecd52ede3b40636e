import { describe, expect, it } from "vitest";
import { periodToken } from "../../src/time/period-token";

describe("periodToken", () => {
  it.each([
    ["2024", "2024"],
    ["2024-01/2024-07", "2024-01--2024-07"],
    ["2005/..", "from-2005"],
    ["../2023", "to-2023"],
    ["[..2060]", "to-2060"],
    ["[2025-01..]", "from-2025-01"],
    ["[2023-10-19..2023-12-31]", "2023-10-19-or-2023-12-31"],
    [undefined, "undated"],
  ])("%s becomes %s", (text, token) => {
    expect(periodToken(text)).toBe(token);
  });
});
