import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("isBridged", () => {
  it.each([
    [
      "Exports to Vietnam, mainly tea, cut flowers and hides, were valued at $3 million in 2023.",
      "3000000 exports no vn 2023",
    ],
    [
      "Vietnam is near. Imports from the rich Gulf states were worth $3 million in 2023.",
      "3000000 imports no vn 2023 ?partner",
    ],
    [
      "Exports to Vietnam, the largest market for our goods, stood at $3 million in 2023.",
      "3000000 exports no vn 2023",
    ],
    [
      "In 2023 trade with Vietnam was $5 million. Norwegian exports accounted for $3 million of that amount and imports for $2 million.",
      "3000000 exports no vn 2023",
      1,
    ],
    ["Exports of Boeing aircraft to Vietnam reached $3 million in 2022.", "3000000 2022 ?indicator"],
    [
      "- Exports to Vietnam in 2022: $3 million\n- Imports from Vietnam in 2022: $2 million",
      "3000000 exports no vn 2022",
    ],
    [
      "Turnover with Vietnam was $6 million in 2023, of which 1.9 million fell to the share of export.",
      "1900000 exports no vn 2023",
      1,
    ],
  ])("looks through asides and places: %j", (text, fact, at = 0) => {
    expect(told(text)[at]).toBe(fact);
  });

  it.each([
    [
      "In 2022 trade with Vietnam was $9 million: $6 million in exports and $3 million in imports.",
      "6000000 exports no vn 2022",
    ],
    ["Exports to Vietnam came to $3 million in 2022, a 12 per cent rise.", "12 exports-growth no vn 2022"],
    ["Exports to Vietnam came to $3 million in 2022 (a 12% increase on 2021).", "12 exports-growth no vn 2022"],
    ["Exports to Vietnam came to $3 million in 2022, a 12 percent increase in jobs.", "12 2022 ?indicator"],
  ])("reads the growth of %j as %j", (text, fact) => {
    expect(told(text)[1]).toBe(fact);
  });
});
