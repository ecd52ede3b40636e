import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { REPOSITORY } from "../support/real";
import { installedProject, packTarball, temporaryFolder } from "../support/tarball";

// The command line as npx runs it: out of the installed tarball, in a project that has nothing else.

const folder = temporaryFolder("cli");
let project: string;
let bin: string;

beforeAll(() => {
  project = installedProject(join(folder.path, "project"), packTarball(folder.path).path);
  bin = join(project, "node_modules/.bin/kz-eu-facts");
  writeFileSync(join(project, "list.json"), "[]");
});
afterAll(folder.remove);

function run(args: string[], env: Record<string, string> = {}): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

const ID = "trade-turnover.kz-eu.2022.a000";

describe("kz-eu-facts", () => {
  it.each([
    [["--help"], "Exit codes: 0 fine"],
    [["-v"], `${dataset.version}\n`],
    [["show"], "figures"],
    [["trade", "--partner", "France"], "Kazakhstan with France"],
    [["fact", ID], "[over $40 billion]"],
    [["cite", ID, "--style", "bibtex"], "journal = {{The Astana Times}}"],
    [["verify"], `Integrity, ids and hash are in order.\nSHA-256 of the data: ${dataset.hash}`],
    [
      ["verify", "--seeds", join(REPOSITORY, "seeds")],
      `${dataset.facts.length} facts against the articles are in order`,
    ],
  ])("answers %j", (args, words) => {
    const { code, out, err } = run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(words);
    expect(out).not.toContain("\u001b[");
    expect(out).toMatch(/[^\n]\n$/);
  });

  it.each([
    [["fact", "trade-turnover.kz-eu.2024.a03"], 1, "did you mean one of these?"],
    [["trade", "--partnr", "x"], 2, "did you mean --partner?"],
    [["verify", "list.json"], 3, "found:    dataset: "],
    [["diff", "none.json"], 4, "no such file"],
    [["export", "--format", "csv", "--out", "package.json"], 4, "expected: a file that can be written"],
  ])("refuses %j with %d", (args, code, words) => {
    const result = run(args);
    expect({ code: result.code, out: result.out }).toEqual({ code, out: "" });
    expect(result.err).toContain(words);
  });

  it.runIf(existsSync("/dev/full"))("says that the disk is full", () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, "show"], {
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect({ status, first: stderr.split("\n")[0] }).toEqual({ status: 4, first: "standard output" });
  });

  it.runIf(existsSync("/bin/bash"))("says that a file takes a part only", () => {
    const script = 'ulimit -f 1; exec "$0" "$@" > part.json';
    const { status } = spawnSync("/bin/bash", ["-c", script, process.execPath, bin, "facts", "--json"], {
      cwd: project,
    });
    expect(status).toBe(4);
  });

  it("writes a data package together with the files that it lists", () => {
    run(["export", "--format", "datapackage", "--out", "package"]);
    const shipped = join(project, "node_modules/kz-eu-facts/dist/data");
    const files = readdirSync(join(project, "package")).toSorted();
    expect(files).toEqual(
      readdirSync(shipped)
        .filter((name) => !/\.d\.c?ts$/.test(name))
        .toSorted(),
    );
    for (const file of files)
      expect(readFileSync(join(project, "package", file), "utf8")).toBe(readFileSync(join(shipped, file), "utf8"));
  });

  it("writes a format as files", () => {
    const { out } = run(["export", "--format", "csv", "--out", "exported"]);
    expect(out).toContain("wrote exported/observations.csv");
    const rows = readFileSync(join(project, "exported/observations.csv"), "utf8").split("\n");
    expect(readdirSync(join(project, "exported"))).toContain("statements.csv");
    expect(rows.length).toBeGreaterThan(dataset.observations.length);
  });

  it("tells a dataset that was changed after it was built", () => {
    const mars = { id: "mars", type: "place", name: "Mars" };
    writeFileSync(join(project, "changed.json"), JSON.stringify({ ...dataset, entities: [...dataset.entities, mars] }));
    expect(run(["verify", "changed.json"])).toMatchObject({ code: 1, out: "" });
    const { out } = run(["diff", "node_modules/kz-eu-facts/dist/data/dataset.json", "changed.json"]);
    expect(out).toBe("One change: the next version is a minor one\n+ entities mars (minor: added to entities)\n");
  });

  it("compares with a version that has other fields, and says what it lacks if it is no dataset", () => {
    const older = { ...dataset, roles: dataset.roles.map((role) => ({ ...role, oldField: 1 })) };
    writeFileSync(join(project, "older.json"), JSON.stringify(older));
    const { code, out } = run(["diff", "older.json", "node_modules/kz-eu-facts/dist/data/dataset.json"]);
    expect({ code, first: out.split("\n")[0] }).toEqual({
      code: 0,
      first: `${dataset.roles.length + 1} changes: the next version is a major one`,
    });
    expect(run(["verify", "older.json"]).code).toBe(3);
    expect(run(["verify", "older.json"]).err).toContain(`and ${dataset.roles.length - 10} more`);
  });

  it("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [bin, "conflicts", "--all", "--json"], {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("reads 100 MB of lines in a heap of 64 MB, and answers each", { timeout: 120_000 }, async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=64", bin, "read", "--ndjson"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const closed = once(child, "close");
    let [given, answers] = [0, 0];
    child.stdout.on("data", (chunk: Buffer) => (answers += chunk.toString("latin1").split("\n").length - 1));
    child.stdin.on("error", () => undefined); // a pipe that breaks is told by the exit code
    Readable.from(hundredMegabytes((lines) => (given += lines))).pipe(child.stdin);
    expect(await closed).toEqual([0, null]);
    expect(answers).toBe(given);
  });

  it("says which Node it needs if the Node is too old", () => {
    const guard = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "16.20.2" } });`;
    writeFileSync(join(project, "old.cjs"), guard);
    const { code, err } = run(["show"], { NODE_OPTIONS: `--require ${join(project, "old.cjs")}` });
    expect({ code, err }).toEqual({ code: 2, err: "kz-eu-facts needs Node 20 or newer; found 16.20.2\n" });
  });
});

/** Articles with figures, long ones without, lines that are none, of which there are most, and lines over the cap. */
function* hundredMegabytes(count: (lines: number) => void): Generator<string> {
  const article = (sentence: string, times: number) =>
    `${JSON.stringify({ id: times, text: sentence.repeat(times) })}\n`;
  const part = [
    article("Exports of Norway to Vietnam reached $200 million in 2023. ", 50),
    article("The sea was calm and the people of the town went about their work. ", 1500),
    "{}\n".repeat(40_000),
    `${"y".repeat(4_500_000)}\n`,
  ];
  const size = part.join("").length;
  for (let sent = 0; sent < 100_000_000; sent += size) {
    count(40_003);
    yield* part;
  }
}
