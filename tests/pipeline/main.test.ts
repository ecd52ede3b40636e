import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ENTITIES, writeSeeds } from "../support/seeds";

const repository = new URL("../..", import.meta.url).pathname;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "main-"));
  writeSeeds(root);
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
  it("says what it wrote, the same bytes in any time zone and locale, and then finds it fresh", () => {
    const { code, out, err } = run(["data"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^data\/ written anew: aliases.ts, articles.ts, .*withdrawn.ts\n$/);
    const written = bytesOf(join(root, "data"));
    expect(run(["data"]).out).toBe("data/ is as the seeds give it\n");
    expect(run(["check"])).toEqual({ code: 0, out: "", err: "" });
    rmSync(join(root, "data"), { recursive: true });
    run(["data"], { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" });
    expect(bytesOf(join(root, "data"))).toEqual(written);
  });

  it("exits with 1 if data is stale, and says which file", () => {
    run(["data"]);
    writeFileSync(join(root, "data/roles.ts"), "stale");
    const { code, out, err } = run(["check"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("found:    other bytes than the seeds give: roles.ts");
    expect(readFileSync(join(root, "data/roles.ts"), "utf8")).toBe("stale");
  });

  it("exits with 3 on bad seeds and writes nothing", () => {
    run(["data"]);
    writeFileSync(join(root, "seeds/aliases.yaml"), "renamed: []\n");
    const before = bytesOf(join(root, "data"));
    const { code, out, err } = run(["data"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("seeds/aliases.yaml:1:1 › withdrawn");
    expect(bytesOf(join(root, "data"))).toEqual(before);
    const objects = JSON.parse(run(["data", "--json"]).err) as { file: string; fix: string }[];
    expect(objects.map(({ file, fix }) => [file, fix])).toContainEqual(["seeds/aliases.yaml", 'add "withdrawn:"']);
  });

  it("exits with 4 if the disk says no", () => {
    renameSync(join(root, "seeds"), join(root, "elsewhere"));
    expect(run(["data"]).err).toContain("no such file or directory");
    expect(run(["data"]).code).toBe(4);
  });

  it("leaves everything as it was if no file may be longer than a kilobyte", () => {
    run(["data"]);
    writeFileSync(join(root, "data/roles.ts"), "stale");
    const before = [readdirSync(root), bytesOf(join(root, "data"))];
    const script = 'ulimit -f 1; exec "$0" "$@"';
    const program = [
      process.execPath,
      "--import",
      "tsx",
      join(repository, "src/pipeline/main.ts"),
      "data",
      "--root",
      root,
    ];
    const { status, stderr } = spawnSync("/bin/bash", ["-c", script, ...program], {
      encoding: "utf8",
      cwd: repository,
    });
    expect({ status, says: stderr.includes("the disk") }).toEqual({ status: 4, says: true });
    expect([readdirSync(root), bytesOf(join(root, "data"))]).toEqual(before);
  });

  it("exits with 2 on a command that it does not know", () => {
    const { code, err } = run(["dat"]);
    expect({ code, usage: err.startsWith("usage: main.ts") }).toEqual({ code: 2, usage: true });
  });

  it("puts the seeds in order on format, and says which", () => {
    writeFileSync(
      join(root, "seeds/entities.yaml"),
      ENTITIES.split(/(?<=\n)/)
        .toReversed()
        .join(""),
    );
    expect(run(["format"])).toEqual({ code: 0, out: "seeds/ put in order: seeds/entities.yaml\n", err: "" });
    expect(readFileSync(join(root, "seeds/entities.yaml"), "utf8")).toBe(ENTITIES);
    expect(run(["format"]).out).toBe("seeds/ are in order\n");
  });

  it("writes nothing on check, not even a clean-up", () => {
    run(["data"]);
    renameSync(join(root, "data"), join(root, ".data.former"));
    writeFileSync(join(root, ".data.lock-999999999"), "");
    const before = readdirSync(root);
    expect(run(["check"]).code).toBe(1);
    expect(readdirSync(root)).toEqual(before);
  });

  it("sums up what the seeds give", () => {
    run(["data"]);
    const { out } = run(["summary"]);
    expect(out).toContain("articles   1\n");
    expect(out).toContain("facts      4: two observations, one role, one event passage and no statements\n");
    expect(out).toContain("coverage   6 of 6 numbers and dates: 6 read");
  });
});
