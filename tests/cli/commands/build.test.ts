import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/schema/parse-dataset";
import { runCommandLine } from "../../support/command-line";
import { CURATION, CURATION_PATH, writeSeeds } from "../../support/seeds";
import { temporaryFolder } from "../../support/tarball";

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeEach(() => {
  folder = temporaryFolder("build");
  root = folder.path;
  writeSeeds(root);
});
afterEach(() => folder.remove());

const build = (...args: string[]) => runCommandLine(["build", "--root", root, ...args]);
const datasetFile = () => JSON.parse(readFileSync(join(root, "data/dataset.json"), "utf8")) as Record<string, unknown>;

describe("build", () => {
  it("writes modules and dataset.json, sums up, and then finds them fresh", () => {
    const { code, out, err } = build();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("facts      4: two observations");
    expect(out).toContain("wrote data/: aliases.ts,");
    expect(parseDataset(datasetFile()).facts).toHaveLength(4);
    expect(readdirSync(join(root, "data"))).toContain("ids.ts");
    expect(build().out).toContain("data/ is as the seeds give it");
    expect(build("--check")).toMatchObject({ code: 0, err: "" });
  });

  it("answers the commands with what it wrote", () => {
    build();
    const { out } = runCommandLine(["trade", "--data", join(root, "data/dataset.json")]);
    expect(out).toContain("Ruritania with Borduria");
  });

  it("gives what it wrote with --json", () => {
    const { out } = build("--json");
    expect(JSON.parse(out)).toMatchObject({ articles: 1, facts: 4, problems: [], hash: datasetFile()["hash"] });
    expect(JSON.parse(out).changed).toContain("dataset.json");
  });

  it("has the version of the package beside the seeds, if there is one", () => {
    build();
    expect(datasetFile()["version"]).toBe("0.0.0");
    writeFileSync(join(root, "package.json"), '{ "version": "2.3.4" }');
    expect(build("--check")).toMatchObject({ code: 1, err: expect.stringContaining("dataset.json") });
    build();
    expect(datasetFile()["version"]).toBe("2.3.4");
    writeFileSync(join(root, "package.json"), '{ "version": "two" }');
    expect(build()).toMatchObject({ code: 3, err: expect.stringContaining("package.json › version") });
  });

  it("says with --check that data/ is stale, and writes nothing", () => {
    build();
    writeFileSync(join(root, "data/roles.ts"), "stale");
    const { code, out, err } = build("--check");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /data\n {2}found: {4}other bytes than the seeds give: roles\.ts\n {2}expected: .*\n {2}fix: {6}/,
    );
    expect(readFileSync(join(root, "data/roles.ts"), "utf8")).toBe("stale");
  });

  it("reports every problem in four parts and writes nothing", () => {
    writeFileSync(join(root, CURATION_PATH), CURATION.replace("subject: ruritania", "subject: ruritanja"));
    writeFileSync(join(root, "seeds/aliases.yaml"), "renamed: []\n");
    const { code, out, err } = build();
    expect({ code, out, data: existsSync(join(root, "data")) }).toEqual({ code: 3, out: "", data: false });
    expect(err).toMatch(
      /seeds\/aliases\.yaml:1:1 › withdrawn\n(?:.*\n)*? {2}found: {4}.*\n {2}expected: .*\n {2}fix: {6}/,
    );
    expect(err).toContain('did you mean "ruritania"?');
    expect(err).toMatch(/\d problems; nothing was written\n$/);
    const asData = build("--json");
    expect({ code: asData.code, err: asData.err }).toEqual({ code: 3, err: "" });
    expect(JSON.parse(asData.out).problems[0]).toMatchObject({ file: "seeds/aliases.yaml", fix: 'add "withdrawn:"' });
  });

  it("says what a folder without seeds lacks", () => {
    rmSync(join(root, "seeds"), { recursive: true });
    const { code, out, err } = build();
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toContain("kz-eu-facts init");
  });

  it("asks for the folder", () => {
    expect(runCommandLine(["build"])).toMatchObject({ code: 2, err: expect.stringContaining("--root DIR") });
  });
});
