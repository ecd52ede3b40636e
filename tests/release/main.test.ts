import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import type { Dataset } from "../../src/model/dataset";
import { OPEN_SUMMARY } from "../../src/release/draft-changeset";
import { writeRelease } from "../../src/release/last-release";
import { vocabulary } from "../../src/release/vocabulary";
import { REPOSITORY } from "../support/real";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  mkdirSync(join(root, ".changeset"));
  writeFileSync(join(root, "package.json"), '{ "name": "kz-eu-facts" }');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(command: string): { code: number | null; text: string } {
  const args = ["--import", "tsx", join(REPOSITORY, "src/release/main.ts"), command, "--root", root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: REPOSITORY });
  return { code: status, text: stdout + stderr };
}

/** `version` with programs that only log how they are called; `failing` of them fails. */
function takeVersionSteps(failing: string): { code: number | null; calls: string[] } {
  const bin = join(root, "bin");
  const log = join(root, "calls");
  mkdirSync(bin);
  for (const name of ["changeset", "npm", "tsx"])
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${log}"\n[ ${name} != "${failing}" ]\n`, {
      mode: 0o755,
    });
  const args = ["--import", "tsx", join(REPOSITORY, "src/release/main.ts"), "version", "--root", root];
  const env = { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
  const { status } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: REPOSITORY, env });
  return { code: status, calls: readFileSync(log, "utf8").trim().split("\n") };
}

function release(change: (data: { roles: object[]; facts: object[] }) => void): void {
  const data = JSON.parse(JSON.stringify(dataset)) as { roles: object[]; facts: object[] };
  change(data);
  mkdirSync(join(root, ".release"));
  writeFileSync(join(root, ".release/last.ndjson"), writeRelease({ dataset: data as unknown as Dataset, vocabulary }));
}

const role = dataset.roles[0]!;

describe("main", () => {
  it("keeps a release that needs no changeset afterwards", () => {
    expect(run("check")).toEqual({
      code: 0,
      text: "there is no release yet: .release/last.ndjson is written by the first one\n",
    });
    expect(run("keep").code).toBe(0);
    expect(run("check")).toEqual({ code: 0, text: "" });
    expect(run("diff").text).toBe("the data is as released: no changeset is called for\n");
  });

  it("fails while the pending changesets ask for less than the data calls for", () => {
    release((data) => {
      data.roles = data.roles.slice(1);
      data.facts = data.facts.filter((fact) => (fact as { id: string }).id !== role.id);
    });
    expect(run("check")).toMatchObject({
      code: 1,
      text: expect.stringContaining("found:    changesets that ask for none") as string,
    });
    writeFileSync(join(root, ".changeset/small.md"), '---\n"kz-eu-facts": patch\n---\n\nA label.\n');
    expect(run("check").code).toBe(1);
    expect(run("diff").code).toBe(0);
    const draft = readFileSync(join(root, ".changeset/data.md"), "utf8");
    expect(draft).toContain(`Added:\n\n- ${role.id}\n`);
    expect(run("check")).toEqual({
      code: 1,
      text: `.changeset/data.md
  found:    a place of the draft that is still open
  expected: what changed in a sentence, and a reason for each correction
  fix:      fill it in
`,
    });
    writeFileSync(join(root, ".changeset/data.md"), draft.replace(OPEN_SUMMARY, "A role more."));
    expect(run("check").code).toBe(0);
  });

  it("takes the steps to a new version in their order", () => {
    expect(takeVersionSteps("none")).toEqual({
      code: 0,
      calls: [
        "changeset version",
        "npm install --package-lock-only --ignore-scripts",
        "tsx src/release/main.ts keep",
        "npm run generate",
      ],
    });
  });

  it("takes no step to a new version after one that fails", () => {
    expect(takeVersionSteps("npm")).toEqual({
      code: 1,
      calls: ["changeset version", "npm install --package-lock-only --ignore-scripts"],
    });
  });

  it("fails while a correction has no reason", () => {
    expect(run("keep").code).toBe(0);
    const changeset = (reason: string) =>
      writeFileSync(
        join(root, ".changeset/data.md"),
        `---\n"kz-eu-facts": minor\n---\n\n- a: 1 → 2. Reason:${reason}\n`,
      );
    changeset(" ");
    expect(run("check").code).toBe(1);
    changeset(" the wrong line was read");
    expect(run("check").code).toBe(0);
  });

  it.each([
    ["a field that is gone", { oldField: 1 }, "expected: major"],
    ["a field of another type", { post: 7 }, "expected: major"],
    ["a value that no list has any more", { voice: "shouted" }, "voice shouted → "],
  ])("compares %s, though the schema refuses the older data", (_, older, words) => {
    release((data) => (data.roles = data.roles.map((each) => ({ ...each, ...older }))));
    const { code, text } = run("check");
    expect(code).toBe(1);
    expect(text).toContain(words);
  });

  it("blocks while an id of the last release resolves no more", () => {
    release((data) => {
      const lost = { ...role, id: "role.nobody.post.a000" };
      data.roles = [...data.roles, lost];
      data.facts = [
        ...data.facts.slice(0, dataset.observations.length + dataset.roles.length),
        lost,
        ...data.facts.slice(dataset.observations.length + dataset.roles.length),
      ];
    });
    const { code, text } = run("diff");
    expect({ code, text }).toEqual({
      code: 1,
      text: `roles › role.nobody.post.a000
  found:    an id gone with neither alias nor tombstone
  expected: every id of the last release resolves
  fix:      add it to seeds/aliases.yaml: renamed (from, to) or withdrawn (id, reason)
`,
    });
    expect(readdirSync(join(root, ".changeset"))).toEqual([]);
  });
});
