import { describe, expect, it } from "vitest";
import { sayDay } from "../../../src/site/explorer/say-source";

describe("sayDay", () => {
  it.each([
    ["2025-02-28", "28 February 2025"],
    ["2024-01/2024-07", "January to July 2024"],
    ["2005/..", "from 2005 on"],
    ["[2023-03-10..2023-03-31]", "between 10 March and 31 March 2023"],
    ["[2025-01..2025-06]", "between January and June 2025"],
    ["[2024-08-01..2025-02-28]", "between 1 August 2024 and 28 February 2025"],
    ["[2023..2024]", "between 2023 and 2024"],
    ["[..2024-05-31]", "by 31 May 2024"],
  ])("says %s as %s", (edtf, said) => {
    expect(sayDay({ edtf })).toBe(said);
  });
});
