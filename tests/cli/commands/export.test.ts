import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportCommand } from "../../../src/cli/commands/export";
import { refusalOf } from "../../support/refusal-of";
import { runCommand } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ask = (options: Readonly<Record<string, string | boolean>>) =>
  refusalOf(() => runCommand(exportCommand, SMALL_DATASET, [], options));

describe("export", () => {
  it("writes the files of a format, and names them", () => {
    const path = join(folder, "dataset.json");
    expect(ask({ format: "json", out: folder })).toMatchObject({ code: 0, lines: [`wrote ${path}`], data: [path] });
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ version: SMALL_DATASET.version });
  });

  it("writes a data package together with what it lists", () => {
    ask({ format: "datapackage", out: folder });
    const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
      resources: { path: string }[];
    };
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(resources.map(({ path }) => path)));
  });

  it("marks only what a spreadsheet may read wrong", () => {
    ask({ format: "csv", out: folder, bom: true });
    expect(readFileSync(join(folder, "roles.csv"), "utf8").startsWith("\ufeff")).toBe(true);
    expect(ask({ format: "json", out: folder, bom: true })).toMatchObject({ code: 2, expected: "csv" });
  });

  it("asks for a format and a folder", () => {
    expect(ask({ out: folder })).toMatchObject({ code: 2, found: "no --format" });
    expect(ask({ format: "json" })).toMatchObject({ code: 2, found: "no --out" });
    expect(ask({ format: "jsn", out: folder })).toMatchObject({
      code: 2,
      fix: expect.stringContaining("json") as string,
    });
  });
});
