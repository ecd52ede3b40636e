import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { readDataset, readDatasetFile } from "../../../src/cli/files/read-dataset";
import { SMALL_DATASET } from "../../support/small-dataset";

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "data-")), "dataset.json");
});
afterEach(() => rmSync(join(path, ".."), { recursive: true, force: true }));

function problemOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

function read(text: string, reader: (path: string) => unknown = readDataset): unknown {
  writeFileSync(path, text);
  return problemOf(() => reader(path));
}

describe("readDataset", () => {
  it("gives the dataset of a file", () => {
    expect(read(JSON.stringify(SMALL_DATASET))).toEqual(SMALL_DATASET);
  });

  it.each([
    ["no", "no JSON"],
    [`${"[".repeat(60)}${"]".repeat(60)}`, "JSON nested deeper than 40 levels"],
  ])("refuses %s", (text, found) => {
    expect(read(text)).toMatchObject({ code: 3, where: path, found: [found] });
  });

  it("lists the first ten problems of what is no dataset, and counts the rest", () => {
    const roles = Array.from({ length: 13 }, () => 7);
    const { found } = read(JSON.stringify({ ...SMALL_DATASET, facts: undefined, roles })) as { found: string[] };
    expect(found).toHaveLength(11);
    expect(found[0]).toMatch(/^roles › 0: .*; expected: /);
    expect(found.at(-1)).toBe("and 3 more");
  });
});

describe("readDatasetFile", () => {
  it("takes a version whose facts have other fields", () => {
    const older = { ...SMALL_DATASET, facts: undefined, roles: [{ id: "x", quote: { exact: "y" }, oldField: 1 }] };
    expect(read(JSON.stringify(older), readDatasetFile)).toMatchObject({ roles: [{ oldField: 1 }] });
    expect(read(JSON.stringify(older))).toMatchObject({ code: 3 });
  });
});
