import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/model/fact";
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
    [[], "usage: kz-eu-facts COMMAND"],
    [["--help"], "exit codes: 0 fine"],
    [["trade", "--help"], "--partner  the id of the partner"],
    [["help", "trade"], "kz-eu-facts trade --partner fr --json"],
    [["--version"], `${dataset.version}\n`],
    [["show"], `${dataset.observations.length} observations`],
    [["trade"], "48.7 billion"],
    [["trade", "--partner", "fr"], "Kazakhstan with France, USD"],
    [["trade", "--partner", "fr"], "!1.143 million"],
    [["meetings", "--status", "planned"], "Samarkand"],
    [["officials", "--person", "michal-labenda"], "heads of diplomatic missions"],
    [["epca"], "named: 13; between 15 and 18 are left unnamed"],
    [["find", "vasilenko"], "roman-vassilenko"],
    [["fact", ID], "“trade turnover between Kazakhstan and the EU to [over $40 billion] last year”"],
    [["conflicts"], "the only repair, × 10^3:\n  imports.kz-fr.2024-01--2024-07.a004"],
    [["cite", ID, "--style", "bibtex"], "journal = {The Astana Times}"],
    [["verify"], `integrity, ids and hash: in order (${dataset.hash})`],
    [["verify", "--seeds", join(REPOSITORY, "seeds")], `${dataset.facts.length} facts against the articles: in order`],
  ])("answers %j", (args, words) => {
    const { code, out, err } = run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(words);
    expect(out).not.toContain("\u001b[");
  });

  it.each([
    [["trade", "--json"], 5],
    [["meetings", "--json"], 19],
    [["officials", "--json"], 16],
    [["conflicts", "--all", "--json"], dataset.findings.length],
  ])("answers %j with data", (args, length) => {
    expect(JSON.parse(run(args).out)).toHaveLength(length);
  });

  it.each([
    [["fact", "trade-turnover.kz-eu.2024.a03"], 1, "did you mean trade-turnover.kz-eu.2024.a003"],
    [["trade", "--partner", "nowhere"], 1, 'no trade with "nowhere" is stated'],
    [["trade", "--partner", "france"], 1, 'no entity has the id "france"; did you mean fr?'],
    [["meetings", "--place", "brusels"], 1, "did you mean brussels,"],
    [["officials", "--person", "vasilenko"], 1, "did you mean roman-vassilenko,"],
    [["conflicts", "imports.kz-eu.2024.a3"], 1, "did you mean imports.kz-eu.2024.a003"],
    [["find", "qqqqqqqq"], 1, 'nothing answers to "qqqqqqqq"'],
    [["nonsense"], 2, "found:    nonsense"],
    [["trde"], 2, "fix:      kz-eu-facts --help lists them; did you mean trade?"],
    [["trade", "--partnr", "x"], 2, "Unknown option '--partnr'"],
    [["fact"], 2, "expected: kz-eu-facts fact ID"],
    [["cite", ID, "--style", "mla"], 2, "expected: text, apa, bibtex, csl-json"],
    [["meetings", "--form", "party"], 2, 'found:    meetings: option "form" is "party"; allowed: meeting, briefing'],
    [["export", "--format", "csv", "--out", ""], 2, "add --out DIR"],
    [["export", "--format", "pdf", "--out", "x"], 2, "found:    pdf"],
    [["diff", "package.json", "package.json"], 3, "expected: a dataset"],
    [["verify", "list.json"], 3, "found:    dataset: Invalid input: expected object, received array"],
    [["diff", "none.json", "none.json"], 4, "no such file"],
    [["export", "--format", "csv", "--out", "package.json"], 4, "expected: a folder that can be written"],
  ])("refuses %j with %d", (args, code, words) => {
    const result = run(args);
    expect({ code: result.code, out: result.out }).toEqual({ code, out: "" });
    expect(result.err).toContain(words);
  });

  it.each([
    [["find", "qqqqqqqq", "--json"], []],
    [["trade", "--partner", "nowhere", "--json"], []],
    [["fact", "nothing", "--json"], null],
  ])("answers %j with data also where there is none", (args, data) => {
    const { code, out, err } = run(args);
    expect({ code, data: JSON.parse(out) as unknown, err }).toEqual({ code: 1, data, err: "" });
  });

  it.each(["show", "trade", "trade --partner fr", "meetings", "officials", "epca", "find eu", "conflicts --all"])(
    "writes no line wider than a narrow terminal, but for a long id: %s",
    (words) => {
      for (const columns of ["40", "80"]) {
        const lines = run(words.split(" "), { COLUMNS: columns }).out.split("\n");
        expect(lines.filter((line) => line.length > Number(columns) && line.trim().includes(" "))).toEqual([]);
      }
    },
  );

  it("explains each option of each command", () => {
    const names = [...run(["--help"]).out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name);
    expect(names).toHaveLength(12);
    for (const name of names) {
      const help = run([name, "--help"]).out;
      const [usage = ""] = help.split("\n");
      for (const [option] of usage.matchAll(/--[a-z]+/g)) expect(help).toMatch(new RegExp(`^  ${option} +\\S`, "m"));
    }
  });

  it("ends each answer with one line break", () => {
    expect(run(["cite", ID, "--style", "bibtex"]).out).toMatch(/\}\n$/);
    expect(run(["cite", ID, "--style", "bibtex"]).out).not.toMatch(/\n\n$/);
  });

  it.runIf(existsSync("/dev/full"))("says that the disk is full", () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, "show"], {
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect({ status, first: stderr.split("\n")[0] }).toEqual({ status: 4, first: "standard output" });
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
    const data = JSON.parse(JSON.stringify(dataset)) as {
      observations: { quantity: { value: number } }[];
      facts: unknown[];
    };
    data.observations[0]!.quantity.value += 1;
    data.facts[0] = data.observations[0];
    writeFileSync(join(project, "changed.json"), JSON.stringify(data));
    expect(run(["verify", "changed.json"])).toMatchObject({ code: 1, out: "" });
    const [{ id, quantity, quote }] = dataset.observations as [Observation];
    expect(run(["diff", "node_modules/kz-eu-facts/dist/data/dataset.json", "changed.json"]).out).toBe(
      `minor: 1 change\n~ observations ${id} › quantity value ${quantity.value} → ${quantity.value + 1} (minor: a corrected quantity)\n    “${quote.exact}”\n`,
    );
  });

  it("compares with a version that has other fields, and says what it lacks where it is no dataset", () => {
    const older = { ...dataset, roles: dataset.roles.map((role) => ({ ...role, oldField: 1 })) };
    writeFileSync(join(project, "older.json"), JSON.stringify(older));
    const { code, out } = run(["diff", "older.json", "node_modules/kz-eu-facts/dist/data/dataset.json"]);
    expect({ code, first: out.split("\n")[0] }).toEqual({
      code: 0,
      first: `major: ${dataset.roles.length + 1} changes`,
    });
    expect(run(["verify", "older.json"]).code).toBe(3);
    expect(run(["verify", "older.json"]).err).toContain(`and ${dataset.roles.length - 10} more\n  expected: a dataset`);
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

  it("says which Node it needs where the Node is too old", () => {
    const guard = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "16.20.2" } });`;
    writeFileSync(join(project, "old.cjs"), guard);
    const { code, err } = run(["show"], { NODE_OPTIONS: `--require ${join(project, "old.cjs")}` });
    expect({ code, err }).toEqual({ code: 2, err: "kz-eu-facts needs Node 20 or newer; found 16.20.2\n" });
  });
});
