import { describe, expect, it } from "vitest";
import { publicationDays, weakestOf } from "../../src/time/publication-days";

describe("publicationDays", () => {
  it.each([
    ["2025-02-28", "2025-02-28", "2025-02-28"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["[2023-10-19..2023-12-31]", "2023-10-19", "2023-12-31"],
  ])("of %s are %s to %s", (edtf, first, last) => {
    expect(publicationDays("test", edtf)).toEqual({ first, last, basis: "stated" });
  });

  it("keep the basis of a time", () => {
    expect(publicationDays("test", { edtf: "2024-05", basis: "external" })?.basis).toBe("external");
  });

  it("are none if a side is open or nothing is known", () => {
    expect(publicationDays("test", "[..2024]")).toBeUndefined();
    expect(publicationDays("test", "2024/..")).toBeUndefined();
    expect(publicationDays("test", null)).toBeUndefined();
  });

  it("name the helper that was given what is no time", () => {
    expect(() => publicationDays("readTime", "May 2024")).toThrow('readTime: the publication is "May 2024"');
  });
});

describe("weakestOf", () => {
  it("puts stated before relative, inferred and external", () => {
    expect(weakestOf("relative", "stated")).toBe("relative");
    expect(weakestOf("inferred", "relative")).toBe("inferred");
    expect(weakestOf("external", "inferred", "stated")).toBe("external");
  });
});
