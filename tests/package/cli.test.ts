import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    [["trade", "--help"], "kz-eu-facts trade --partner fr --json"],
    [["show"], `${dataset.observations.length} observations`],
    [["trade"], "48.7 billion USD"],
    [["trade", "--partner", "fr"], "3.53 billion USD"],
    [["meetings", "--status", "planned"], "Samarkand"],
    [["officials", "--person", "michal-labenda"], "heads of diplomatic missions"],
    [["epca"], "named: 13; between 15 and 18 are left unnamed"],
    [["find", "vasilenko"], "roman-vassilenko"],
    [["fact", ID], "“trade turnover between Kazakhstan and the EU to [over $40 billion] last year”"],
    [["conflicts"], "the only repair: imports.kz-fr.2024-01--2024-07.a004 × 10^3"],
    [["cite", ID, "--style", "bibtex"], "journal = {The Astana Times}"],
    [["verify"], `schema and hash: in order (${dataset.hash})`],
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
    [["find", "qqqqqqqq"], 1, 'nothing answers to "qqqqqqqq"'],
    [["nonsense"], 2, "found:    nonsense"],
    [["trade", "--partnr", "x"], 2, "Unknown option '--partnr'"],
    [["fact"], 2, "expected: kz-eu-facts fact ID"],
    [["cite", ID, "--style", "mla"], 2, "expected: text, apa, bibtex, csl-json"],
    [["meetings", "--form", "party"], 2, 'option "form" is "party"'],
    [["export", "--format", "pdf", "--out", "x"], 2, "found:    pdf"],
    [["diff", "package.json", "package.json"], 3, "expected: a dataset"],
    [["diff", "none.json", "none.json"], 4, "no such file"],
    [["export", "--format", "csv", "--out", "package.json"], 4, "expected: a folder that can be written"],
  ])("refuses %j with %d", (args, code, words) => {
    const result = run(args);
    expect({ code: result.code, out: result.out }).toEqual({ code, out: "" });
    expect(result.err).toContain(words);
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
    expect(run(["diff", "node_modules/kz-eu-facts/dist/data/dataset.json", "changed.json"]).out).toContain(
      "minor: 1 change",
    );
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
