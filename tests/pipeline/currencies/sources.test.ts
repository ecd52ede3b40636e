import { describe, expect, it } from "vitest";
import { readSources } from "../../../src/pipeline/currencies/sources";

describe("readSources", () => {
  it("knows money that is in force from money that was, and who had which", () => {
    const { current, names, regions } = readSources();
    expect([current.includes("EUR"), current.includes("DEM")]).toEqual([true, false]);
    expect(names.DEM?.["displayName-count-one"]).toBe("German mark");
    expect(JSON.stringify(regions.DE)).toContain("DEM");
  });

  it("knows what a country and its people are called", () => {
    expect(JSON.stringify(readSources().countries)).toMatch(/Poland.*Polish|Polish.*Poland/);
  });
});
