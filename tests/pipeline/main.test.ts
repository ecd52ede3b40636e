import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const repository = new URL("../..", import.meta.url).pathname;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "main-"));
  for (const part of ["seeds", "data"]) cpSync(join(repository, part), join(root, part), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(args: string[], env: Record<string, string> = {}): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(repository, "src/pipeline/main.ts"), ...args, "--root", root],
    { encoding: "utf8", cwd: repository, env: { ...process.env, ...env } },
  );
  return { code: status, out: stdout, err: stderr };
}

function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "hex")]));
}

describe("main", () => {
  it("finds the committed data fresh, and writes the same bytes in any folder, time zone and locale", () => {
    expect(run(["check"])).toEqual({ code: 0, out: "", err: "" });
    rmSync(join(root, "data"), { recursive: true });
    expect(run(["data"], { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }).code).toBe(0);
    expect(bytesOf(join(root, "data"))).toEqual(bytesOf(join(repository, "data")));
  });

  it("exits with 1 where data is stale, and says which file", () => {
    writeFileSync(join(root, "data/roles.ts"), "stale");
    const { code, out, err } = run(["check"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("found:    other bytes than the seeds give: roles.ts");
    expect(readFileSync(join(root, "data/roles.ts"), "utf8")).toBe("stale");
  });

  it("exits with 3 on bad seeds and writes nothing", () => {
    writeFileSync(join(root, "seeds/aliases.yaml"), "renamed: []\n");
    const before = bytesOf(join(root, "data"));
    const { code, out, err } = run(["data"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("seeds/aliases.yaml:1:1 › withdrawn");
    expect(bytesOf(join(root, "data"))).toEqual(before);
    const objects = JSON.parse(run(["data", "--json"]).err) as { file: string; fix: string }[];
    expect(objects.map(({ file, fix }) => [file, fix])).toContainEqual(["seeds/aliases.yaml", 'add "withdrawn:"']);
  });

  it("exits with 4 where the disk says no", () => {
    renameSync(join(root, "seeds"), join(root, "elsewhere"));
    expect(run(["data"]).err).toContain("no such file or directory");
    expect(run(["data"]).code).toBe(4);
  });

  it("exits with 2 on a command that it does not know", () => {
    const { code, err } = run(["dat"]);
    expect({ code, usage: err.startsWith("usage: main.ts") }).toEqual({ code: 2, usage: true });
  });

  it("puts data back that a killed run left between two renames", () => {
    renameSync(join(root, "data"), join(root, ".data.former"));
    expect(run(["check"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("sums up what the seeds give", () => {
    const { out } = run(["summary"]);
    expect(out).toMatch(
      /^articles {3}\d+\nfacts {6}\d+: \S+ observations?, \S+ roles?, \S+ event passages? and \S+ statements?\n/,
    );
    expect(out).toMatch(/^findings {3}\S+ contradictions?, \S+ tensions? and \S+ notes?$/m);
    expect(out).toMatch(/coverage {3}(\d+) of \1 numbers and dates/);
    expect(out).toMatch(/^quoted {5}\d+ % of a\d+/m);
    expect(out).toMatch(/^example {4}.+: .+ US dollars\n {11}read from “.+” \(a\d+\)\n$/m);
  });
});
