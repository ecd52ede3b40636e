import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/formats";
import { SMALL, sha256 } from "../support/formats";

const files = formats.map((format) => ({ ...format, contents: format.files(SMALL, sha256) }));

describe("formats", () => {
  it("puts JSON, CSV, schemas and the package's description into the package, the rest beside it", () => {
    expect(formats.map(({ name, published }) => `${name}${published ? "" : " *"}`)).toEqual([
      "json",
      "csv",
      "json-schema",
      "datapackage",
      "ndjson *",
      "json-ld *",
      "sdmx-csv *",
      "parquet *",
    ]);
  });

  it("never gives two files one name, nor a name that needs a folder", () => {
    const names = files.flatMap(({ contents }) => [...contents.keys()]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z-]*(\.[a-z]+)+$/.test(name))).toEqual([]);
  });

  it.each(files)("$name carries version, hash and latest article in each file that has rows", ({ contents }) => {
    for (const content of contents.values()) {
      const text = Buffer.from(content).toString();
      const isEmptyTable = text.startsWith("id,") && text.indexOf("\n") === text.length - 1;
      const release = [SMALL.version, SMALL.hash, SMALL.latestArticle];
      expect(isEmptyTable ? [] : release.filter((part) => !text.includes(part))).toEqual([]);
    }
  });

  it.each(files)("$name changes nothing and gives the same bytes again", ({ contents, files: write }) => {
    const before = JSON.stringify(SMALL);
    expect(write(SMALL, sha256)).toEqual(contents);
    expect(JSON.stringify(SMALL)).toBe(before);
  });
});
