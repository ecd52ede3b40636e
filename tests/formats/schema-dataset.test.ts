import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { formats, lateFormats } from "../../src/formats/formats";
import { schemaDataset } from "../../src/formats/schema-dataset";
import { SMALL, sha256 } from "../support/formats";

/** What search engines for data ask for: name and description must be there, the others should. */
const FIELDS = [
  "name",
  "description",
  "license",
  "creator",
  "url",
  "version",
  "keywords",
  "isAccessibleForFree",
  "temporalCoverage",
  "spatialCoverage",
  "variableMeasured",
  "citation",
  "distribution",
] as const;

describe("schemaDataset", () => {
  it("has every field that search engines for data ask for, none of them empty", () => {
    const described = schemaDataset(dataset);
    expect(described["@type"]).toBe("Dataset");
    for (const field of FIELDS) expect([field, described[field]?.toString() ?? ""]).not.toEqual([field, ""]);
    const { length } = described.description as string;
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5_000);
  });

  it("covers what is reported, from the first to the last day, not what is planned", () => {
    expect(schemaDataset(dataset).temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    expect(schemaDataset(SMALL).temporalCoverage).toBe("2022-01-01/2022-12-31");
    const facts = SMALL.facts.map((fact) => ({ ...fact, status: "target" as const }));
    expect(schemaDataset({ ...SMALL, facts }).temporalCoverage).toBe("2023-01-10/2023-01-10");
    expect(schemaDataset(SMALL).spatialCoverage).toEqual([{ "@type": "Place", name: "Ruritania" }]);
  });

  it("leads to files that the formats write, on the site of the same version", async () => {
    const late = await Promise.all(lateFormats.map(({ filesLater }) => filesLater(SMALL)));
    const written = [...formats.map(({ files }) => files(SMALL, sha256)), ...late].flatMap((files) => [
      ...files.keys(),
    ]);
    const downloads = schemaDataset(SMALL).distribution as readonly { readonly contentUrl: string }[];
    for (const { contentUrl } of downloads) {
      expect(contentUrl).toContain("/v1.2.3/downloads/");
      expect(written).toContain(contentUrl.replace(/.*\//, ""));
    }
  });
});
