import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REPOSITORY } from "../support/real";
import { packTarball, run, temporaryFolder } from "../support/tarball";
import { type Registry, startRegistry } from "./server";

const folder = temporaryFolder("registry");
const MANIFEST = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { version: string };
const OLDER = MANIFEST.version;
const NEWER = OLDER.replace(/^(\d+)\.(\d+)\..*/, (_, major, minor) => `${major}.${Number(minor) + 1}.0`);
const project = join(folder.path, "project");
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry(join(folder.path, "server"));
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
});
afterAll(async () => {
  await registry.stop();
  folder.remove();
});

function npm(args: readonly string[], cwd = project): string {
  return run("npm", [...args, "--no-audit", "--no-fund"], cwd, registry.env);
}

/** What a program of the project prints, as data. */
function evaluate(source: string): unknown {
  return JSON.parse(run(process.execPath, ["--input-type=module", "--eval", source], project));
}

/** A copy of the sources in which one period is corrected and one note is new: what the next version would be. */
function nextVersion(): string {
  const copy = join(folder.path, "next");
  for (const part of [
    "seeds",
    "src",
    "data",
    "docs",
    "package.json",
    "tsconfig.json",
    "tsup.config.ts",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
  ])
    cpSync(join(REPOSITORY, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.endsWith("docs/site"),
    });
  symlinkSync(join(REPOSITORY, "node_modules"), join(copy, "node_modules"), "dir");
  const manifest = readFileSync(join(copy, "package.json"), "utf8");
  writeFileSync(join(copy, "package.json"), manifest.replace(`"version": "${OLDER}"`, `"version": "${NEWER}"`));
  const curation = join(copy, "seeds/curation/a002.yaml");
  const text = readFileSync(curation, "utf8");
  const corrected = text.replace('03-16..2022-06-20]"\n      basis', '03-17..2022-06-20]"\n      basis');
  if (corrected === text) throw new Error("the seeds have no period to correct");
  writeFileSync(curation, corrected);
  run("npm", ["run", "build"], copy);
  return run("npm", ["pack", "--ignore-scripts", "--silent"], copy).trim().split("\n").at(-1)!;
}

describe("a registry", () => {
  it("takes the tarball, and gives it to an empty project", () => {
    const { path } = packTarball(folder.path);
    npm(["publish", path, "--ignore-scripts"]);
    npm(["install", "--save-exact", "kz-eu-facts"]);
    expect(
      evaluate(
        'import { dataset } from "kz-eu-facts"; console.log(JSON.stringify([dataset.version, dataset.facts.length > 200]))',
      ),
    ).toEqual([OLDER, true]);
    expect(() => npm(["publish", path, "--ignore-scripts"])).toThrow(/previously published|cannot publish/i);
  });

  it("carries an upgrade, a pin back, and two versions side by side that can be compared", () => {
    npm(["publish", `./${nextVersion()}`, "--ignore-scripts"], join(folder.path, "next"));
    npm(["install", "--save-exact", "kz-eu-facts@latest"]);
    const version = 'import { version } from "kz-eu-facts"; console.log(JSON.stringify(version))';
    expect(evaluate(version)).toBe(NEWER);
    npm(["install", "--save-exact", `kz-eu-facts@${OLDER}`]);
    expect(evaluate(version)).toBe(OLDER);
    npm(["install", "--save-exact", `kz-eu-facts@${NEWER}`, `kz-eu-facts-${OLDER}@npm:kz-eu-facts@${OLDER}`]);
    expect(evaluate(COMPARE)).toEqual({
      step: "minor",
      added: [],
      removed: [],
      corrected: [["event.vassilenko-meeting-a002.a002", "[2022-03-16..2022-06-20]", "[2022-03-17..2022-06-20]"]],
      sameHash: false,
    });
    npm(["ci"]);
    expect(evaluate(version)).toBe(NEWER);
  });
});

const COMPARE = `
  import { compare, dataset } from "kz-eu-facts";
  import { dataset as older } from "kz-eu-facts-${OLDER}";
  const { step, added, removed, corrected } = compare(older, dataset);
  const changes = corrected.map(({ id, older, newer }) => [id, older.edtf, newer.edtf]);
  console.log(JSON.stringify({ step, added, removed, corrected: changes, sameHash: older.hash === dataset.hash }));`;
