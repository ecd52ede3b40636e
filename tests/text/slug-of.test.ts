import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/text/slug-of";

describe("slugOf", () => {
  it.each([
    ["Pēteris Ustubs", "peteris-ustubs"],
    ["Chargé d’Affaires", "charge-daffaires"],
    ["(Kazakh) Ministry of Trade!", "kazakh-ministry-of-trade"],
    ["…", ""],
  ])("writes %j as %j", (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });
});
