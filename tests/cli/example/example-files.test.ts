import { describe, expect, it } from "vitest";
import { exampleFiles } from "../../../src/cli/example/example-files";
import { EXAMPLE_LISTS } from "../../../src/cli/example/lists";
import { dataset } from "../../../src/dataset/dataset";
import { build } from "../../../src/pipeline/build";
import { formatSeed } from "../../../src/pipeline/seeds/format-seed";

const files = exampleFiles(dataset);
const seeds = [...files].filter(([path]) => path.startsWith("seeds/"));

describe("exampleFiles", () => {
  it("builds, with every number read and nothing ignored", () => {
    const built = build({ files: seeds.map(([path, text]) => ({ path, bytes: Buffer.from(text) })), issues: [] });
    expect(built).not.toHaveProperty("issues");
    if ("issues" in built) return;
    expect(built.coverage.numbers).toMatchObject({ ignored: 0, read: built.coverage.numbers.all });
    expect(built.data.findings.map(({ verdict }) => verdict)).not.toContain("contradiction");
    for (const kind of ["observations", "roles", "events", "statements"] as const)
      expect(built.data[kind].length).toBeGreaterThan(0);
  });

  it("says nothing of the countries of this dataset", () => {
    for (const text of files.values()) expect(text.replaceAll(/kz-eu-facts/g, "")).not.toMatch(/kazakh|\bkz\b/i);
  });

  it("names in each file of seeds/ the schema that lies beside it", () => {
    for (const path of [...Object.keys(EXAMPLE_LISTS), "seeds/curation/a000.yaml"]) {
      const [, schema = ""] = /\$schema=(?:\.\.\/)+(\S+)/.exec(files.get(path) ?? "") ?? [];
      expect(files.has(schema)).toBe(true);
    }
  });

  it("is in order", () => {
    expect(seeds.filter(([path, text]) => formatSeed(path, text) !== text).map(([path]) => path)).toEqual([]);
  });
});
