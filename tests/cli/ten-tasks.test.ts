import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { runCommandLine, runCommandLineLater } from "../support/command-line";
import { fiveArticles } from "../support/five-articles";

// What a journalist wants, each with one command that is found from --help alone, and what its answer must have.

const folder = mkdtempSync(join(tmpdir(), "tasks-"));
afterAll(() => rmSync(folder, { recursive: true }));

const older = join(folder, "older.json");
const [first] = dataset.observations;
writeFileSync(
  older,
  JSON.stringify({
    ...dataset,
    facts: undefined,
    observations: dataset.observations.map((fact) =>
      fact === first ? { ...fact, quantity: { ...fact.quantity, value: 1 } } : fact,
    ),
  }),
);

/** A later article may print the same figure again; the words then mean two facts, and both are listed. */
const five = join(folder, "five.json");
writeFileSync(five, JSON.stringify({ ...fiveArticles, facts: undefined }));

const ID = "trade-turnover.kz-eu.2024.a003";

describe("ten tasks of a journalist", () => {
  it.each<[task: string, args: string[], has: string[]]>([
    [
      "find a figure and its evidence",
      ["fact", "48.7", "billion", "--data", five],
      ["Trade turnover", "[48.7 billion dollars]", "28 February 2025", "Kazakhstan Today", ID],
    ],
    ["cite it", ["cite", ID, "--style", "bibtex"], ["@article{", "journal = {{", "date = {2025-02-28}", ID]],
    ["everything on France", ["facts", "France"], ["France", "exports.kz-fr.2024-01--2024-07.a004"]],
    ["who spoke, and what was said", ["said", "Vasilenko"], ["Roman Vassilenko", "The Astana Times", ".a001"]],
    ["what is disputed", ["conflicts"], ["Contradiction", "imports.kz-fr.2024-01--2024-07.a004"]],
    ["the meetings of 2025 with those who took part", ["meetings", "--year", "2025"], ["2025", "with", "Luc Devigne"]],
    [
      "the ambassador in September 2024",
      ["officials", "--post", "ambassador", "--on", "2024-09-15"],
      ["Sylvain Guiaugué", "Ambassador"],
    ],
    ["a table for a spreadsheet", ["export", "--format", "csv", "--out", join(folder, "table")], ["observations.csv"]],
    ["what changed since a version", ["diff", older], [first?.id ?? "", "value"]],
    ["check the installed data", ["verify"], [dataset.hash]],
  ])("%s", (_, args, has) => {
    const { code, out, err } = runCommandLine(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const words of has) expect(out.toLowerCase()).toContain(words.toLowerCase());
  });

  it("writes the table", () => {
    runCommandLine(["export", "--format", "csv", "--out", join(folder, "tables")]);
    expect(readdirSync(join(folder, "tables"))).toContain("observations.csv");
  });

  it("writes the spreadsheet", async () => {
    const out = join(folder, "spreadsheet");
    expect(await runCommandLineLater(["export", "--format", "xlsx", "--out", out])).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(out)).toEqual(["kz-eu-facts.xlsx"]);
  });

  it("says why it cannot write the spreadsheet", async () => {
    const ran = await runCommandLineLater(["export", "--format", "xlsx", "--out", join(older, "below-a-file")]);
    expect(ran).toMatchObject({ code: 4, out: "" });
  });

  it("finds each command in the help", () => {
    const help = runCommandLine(["--help"]).out;
    for (const words of [
      "one fact",
      "cite",
      "facts",
      "who said",
      "contradict",
      "meetings",
      "posts",
      "files",
      "versions",
    ])
      expect(help).toContain(words);
  });
});
