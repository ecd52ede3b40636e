import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands";
import { runCommandLine } from "../support/command-line";
import { temporaryFolder } from "../support/tarball";

describe("main", () => {
  it.each([[[]], [["--help"]], [["-h"]]])("lists every command for %j", (args) => {
    const { code, out } = runCommandLine(args);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(`\n  ${name} `);
  });

  it.each([[["--version"]], [["-v"]]])("says the version for %j", (args) => {
    expect(runCommandLine(args).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  it("explains each option of each command, after its name, with -h and with help", () => {
    for (const { name, options } of commands) {
      const { out } = runCommandLine([name, "--help"]);
      expect(runCommandLine([name, "-h"]).out).toBe(out);
      expect(runCommandLine(["help", name]).out).toBe(out);
      for (const option of Object.keys(options)) expect(out).toMatch(new RegExp(`^  --${option}\\b.* {2}\\S`, "m"));
    }
  });

  it.each([
    [["trde"], 2, "did you mean trade?"],
    [["--json"], 2, "the option --json before a command"],
    [["trade", "--partnr", "x"], 2, "did you mean --partner?"],
    [["facts", "--year"], 2, "write --year DAYS"],
    [["facts", "--year", "--json"], 2, "write --year DAYS"],
    [["facts", "--year", "20x5"], 2, "write it as 2025, 2025-03,"],
    [["facts", "--kind", "figur"], 2, "did you mean figure?"],
    [["facts", "--json=yes"], 2, "write --json alone"],
    [["officials", "--on", "2024-09-31"], 2, "a day of the calendar"],
    [["meetings", "--on", "2025-01-01", "--year", "2025"], 2, "--on together with --year"],
    [["meetings", "--form", "party"], 2, "meeting, briefing"],
    [["cite", "x", "--style", "mla"], 2, "text, apa, bibtex, csl-json"],
    [["export"], 2, "no --format"],
    [["export", "--format", "csv"], 2, "no --out"],
    [["export", "--format", "json", "--bom", "--out", "x"], 2, "leave --bom out"],
    [["fact"], 2, "kz-eu-facts fact FACT"],
    [["show", "more"], 2, "“more”"],
    [["trade", "--partner", "Frnace"], 1, "France (fr)"],
    [["trade", "--partner", "atlantis"], 1, "European Union (eu)"],
    [["fact", "trade-turnover.kz-eu.20244"], 1, "trade-turnover.kz-eu.2024.a003"],
    [["fact", "exports"], 1, "facts"],
    [["find", "qqqqqqqq"], 1, "search TEXT"],
    [["search", "qqqqqqqq"], 1, "find TEXT"],
    [["meetings", "--year", "1900"], 1, "leave out an option"],
    [["facts", "--article", "Pravda"], 1, "Kazakhstan Today"],
  ])("refuses %j with %d, in four parts and our words", (args, code, words) => {
    const ran = runCommandLine(args);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: "" });
    expect(ran.err).toMatch(/^kz-eu-facts.*\n(?:.*\n)*? {2}found: {4}\S[^]*\n {2}expected: \S[^]*\n {2}fix: {6}\S/);
    expect(ran.err.replace(/\s+/g, " ")).toContain(words);
  });

  it.each([
    [["find", "qqqqqqqq", "--json"], []],
    [["trade", "--partner", "nowhere", "--json"], []],
    [["fact", "nothing", "--json"], null],
  ])("answers %j with data even if there is none", (args, data) => {
    const { code, out, err } = runCommandLine(args);
    expect({ code, data: JSON.parse(out) as unknown, err }).toEqual({ code: 1, data, err: "" });
  });

  it("understands names, aliases, codes and capitals alike, for every option", () => {
    const answers = ["fr", "FR", "France", "france"].map((name) => runCommandLine(["trade", "--partner", name]).out);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("Kazakhstan with France");
    for (const name of ["eu", "EU", "European Union"])
      expect(runCommandLine(["officials", "--organisation", name]).out).toContain("Luc Devigne");
  });

  it("takes any part of an id that no other has", () => {
    const { out } = runCommandLine(["fact", "trade-turnover.kz-eu.2024.a003"]);
    expect(runCommandLine(["fact", "turnover.kz-eu.2024.a"]).out).toBe(out);
  });

  it("prints no id that does not lead on", () => {
    const { out } = runCommandLine(["fact", "imports-growth.kz-eu.2024.a003"]);
    const ids = [...out.matchAll(/^ *([a-z-]+\.[a-z0-9.-]+)$/gm)].map(([, id = ""]) => id);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(runCommandLine(["conflicts", id])).toMatchObject({ code: 0, err: "" });
  });

  it("answers each example of each command that reads no file of yours", () => {
    const examples = commands
      .filter(({ name }) => !["diff", "draft", "export"].includes(name))
      .flatMap((command) => command.examples)
      .filter((example) => !/--data|--seeds|</.test(example));
    const folder = temporaryFolder("examples");
    for (const example of examples) {
      const args = [...example.matchAll(/"([^"]+)"|(\S+)/g)]
        .map(([, quoted, word]) => quoted ?? word ?? "")
        .map((word) => word.replace(/^desk(?=\/|$)/, join(folder.path, "desk")));
      expect({ example, ...runCommandLine(args.slice(1)) }).toMatchObject({ example, code: 0, err: "" });
    }
    folder.remove();
  });

  it("exits 0 for a fact about which nothing is found", () => {
    expect(runCommandLine(["conflicts", "trade-turnover.kz-eu.2024.a003"])).toMatchObject({ code: 0, err: "" });
  });

  it("drops a word that matches nothing if the others do, and says so", () => {
    const { code, out } = runCommandLine(["find", "vassilenko", "qqqqqqqq"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing has “qqqqqqqq”; without it:\n\nname .*\n(?:.*\n)*?Roman Vassilenko/);
  });

  it("cites several facts in one call, as one array in CSL-JSON", () => {
    const ids = ["trade-turnover.kz-eu.2024.a003", "exports.kz-eu.2024.a003"];
    const { out } = runCommandLine(["cite", ...ids, "--style", "csl-json"]);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  it("paints on a terminal, and obeys --no-color and --color", () => {
    const colours = (args: string[], isTTY: boolean) =>
      runCommandLine(["show", ...args], {}, { isTTY }).out.includes("\u001b[1m");
    expect(colours([], true)).toBe(true);
    expect(colours([], false)).toBe(false);
    expect(colours(["--no-color"], true)).toBe(false);
    expect(colours(["--color"], false)).toBe(true);
  });

  it.each([
    ["show"],
    ["find eu"],
    ["search trade"],
    ["facts"],
    ["fact trade-turnover.kz-eu.2024"],
    ["said"],
    ["said roman-vassilenko"],
    ["trade"],
    ["trade --partner fr"],
    ["investment"],
    ["meetings"],
    ["officials"],
    ["officials --on 2025-02-28"],
    ["epca"],
    ["conflicts --all"],
    ["--help"],
  ])("writes no line wider than the terminal but for a long id, no EDTF and no article codes: %s", (words) => {
    for (const columns of [40, 80]) {
      const { out } = runCommandLine(words.split(" "), {}, { columns });
      const lines = out.split("\n").filter((line) => line.trim().includes(" "));
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
      expect(out).not.toMatch(/\d{4}-\d{2}\/|\[\d{4}|\ba\d{3}:\d+–|10\^/);
    }
  });
});
