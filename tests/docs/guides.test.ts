import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats, lateFormats } from "../../src/formats/formats";
import { compareText } from "../../src/list/compare-text";
import { REPOSITORY } from "../support/real";

const guides = readdirSync(join(REPOSITORY, "docs/guides"));
const missingIn = (file: string) => {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  return guides.filter((name) => !text.includes(`docs/guides/${name}`));
};

describe("the guide to formats", () => {
  it("has a line for each format, and no other", () => {
    const text = readFileSync(join(REPOSITORY, "docs/guides/formats.md"), "utf8");
    const listed = [...text.matchAll(/^\| `(\w[\w-]*)` \|/gm)].map(([, name = ""]) => name);
    expect(listed.toSorted(compareText)).toEqual(
      [...formats, ...lateFormats].map(({ name }) => name).toSorted(compareText),
    );
  });
});

describe("docs/guides", () => {
  it.each(["README.md", "src/site/typedoc.json"])("are all in %s", (file) => {
    expect(guides.length).toBeGreaterThan(5);
    expect(missingIn(file)).toEqual([]);
  });
});
