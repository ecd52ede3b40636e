import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands";
import { inJson } from "../../src/cli/screen/in-json";
import { styleFor } from "../../src/cli/screen/style";
import { dataset } from "../../src/dataset/dataset";
import { withFacts } from "../../src/fact/with-facts";
import type { DatasetFile } from "../../src/model/dataset";
import { runCommandLine } from "../support/command-line";

// Whatever stands in a file, a name or an argument: the terminal, the disk and other folders are left alone.

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HOSTILE = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u2066\u200b\u2028\r\n\u0000";
/** What a terminal may be sent besides letters: a line break, and our own colours. */
const FOREIGN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Reading a file refuses such words; nothing that is printed relies on it. */
const hostile = withFacts(withHostileWords());
const evil = join(folder, "evil.json");
writeFileSync(evil, JSON.stringify(hostile));

/** The data with hostile words in every text that is no id and no place of a quote. */
function withHostileWords(): DatasetFile {
  const rename = <T extends { readonly name: string }>(each: T) => ({ ...each, name: `${each.name}${HOSTILE}` });
  const entitle = <T extends { readonly title: string }>(each: T) => ({ ...each, title: `${each.title}${HOSTILE}` });
  return {
    ...dataset,
    articles: dataset.articles.map((article) => ({
      ...article,
      title: `${article.title ?? ""}${HOSTILE}`,
      publisher: rename(article.publisher),
    })),
    entities: dataset.entities.map(rename),
    indicators: dataset.indicators.map(entitle),
    posts: dataset.posts.map(entitle),
    observations: dataset.observations.map((fact) => ({ ...fact, note: HOSTILE })),
    roles: dataset.roles.map((fact) => ({ ...fact, note: HOSTILE })),
    events: dataset.events.map((fact) => ({ ...fact, note: HOSTILE })),
    statements: dataset.statements.map((fact) => ({ ...fact, note: HOSTILE })),
    findings: dataset.findings.map((finding) => ({ ...finding, detail: HOSTILE, comment: HOSTILE })),
  };
}

function hostileArguments(): string[][] {
  return commands.map(({ name, fewest }) => [name, ...Array.from({ length: fewest }, () => HOSTILE)]);
}

const READING: [name: string, words: string[]][] = [
  ["show", []],
  ["find", ["kazakhstan"]],
  ["search", ["trade"]],
  ["facts", []],
  ["fact", ["trade-turnover.kz-eu.2024.a003"]],
  ["said", []],
  ["said", ["roman-vassilenko"]],
  ["trade", []],
  ["investment", []],
  ["meetings", []],
  ["officials", []],
  ["epca", []],
  ["conflicts", []],
  ["cite", ["trade-turnover.kz-eu.2024.a003"]],
];

describe("hostile words", () => {
  it.each(hostileArguments())("of an argument never reach the terminal: %s", (...args) => {
    const { code, out, err } = runCommandLine(args);
    expect([0, 1, 2, 3, 4]).toContain(code);
    expect(out).not.toMatch(FOREIGN);
    expect(err).not.toMatch(FOREIGN);
  });

  it("of any length end soon, and are not repeated at length", () => {
    const long = "Ab9 ".repeat(100_000);
    for (const { name, fewest, options } of commands) {
      const words = Array.from({ length: Math.max(1, fewest) }, () => long);
      const given = Object.keys(options).map((option) => [name, `--${option}`, long]);
      for (const args of [[name, ...words], [name, `--${long}`], [long], ...given])
        expect(runCommandLine(args).err.length).toBeLessThan(5000);
    }
  });

  it("of an option or a command never reach the terminal", () => {
    for (const { name, fewest, options } of commands) {
      const words = Array.from({ length: fewest }, () => "x");
      const given = Object.keys(options).map((option) => [name, ...words, `--${option}`, HOSTILE]);
      for (const args of [...given, [name, ...words, `--${HOSTILE}`], [HOSTILE]])
        expect(runCommandLine(args).err).not.toMatch(FOREIGN);
    }
  });

  it.each(READING)("of the data never reach the terminal: %s", async (name, words) => {
    const command = commands.find((each) => each.name === name);
    const nothing = (async function* (): AsyncGenerator<string> {})();
    const input = { data: hostile, words, options: { all: true }, style: styleFor({}, {}), input: nothing };
    const { lines, data } = await command!.run(input);
    expect(lines.join("\n")).not.toMatch(FOREIGN);
    expect(inJson(data).join("\n")).not.toMatch(FOREIGN);
    expect(JSON.stringify(data)).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });

  it("of compared and checked files never reach the terminal", () => {
    for (const args of [
      ["diff", evil],
      ["verify", evil],
    ]) {
      const { out, err } = runCommandLine(args);
      expect(out + err).not.toMatch(FOREIGN);
    }
  });

  it("of a file that is no JSON are not quoted", () => {
    const path = join(folder, "no.json");
    writeFileSync(path, `{"a": ${HOSTILE}`);
    for (const args of [
      ["diff", path],
      ["verify", path],
      ["show", "--data", path],
    ])
      expect(runCommandLine(args)).toEqual({ code: 3, out: "", err: expect.stringContaining("found:    no JSON") });
  });
});

describe("hostile files", () => {
  const deep = join(folder, "deep.json");
  writeFileSync(deep, `${"[".repeat(200_000)}${"]".repeat(200_000)}`);
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);

  it.each([
    ["diff", deep],
    ["verify", deep],
    ["show", "--data", deep],
  ])("nested too deep are bad input: %s", (...args) => {
    expect(runCommandLine(args)).toMatchObject({ code: 3, out: "" });
  });

  it.each([pipe, "/dev/zero", folder, join(folder, "none"), "\u0000"])(
    "that are none are refused at once: %j",
    (path) => {
      for (const args of [
        ["diff", path],
        ["verify", path],
        ["show", "--data", path],
      ])
        expect(runCommandLine(args)).toMatchObject({ code: 4, out: "" });
    },
  );
});

describe("verify --seeds", () => {
  const seeds = join(folder, "seeds");
  mkdirSync(join(seeds, "articles"), { recursive: true });
  const secret = join(folder, "secret.txt");
  writeFileSync(secret, "a secret");

  /** The data with another file for its first article, and how it is checked. */
  function check(file: string) {
    const path = join(folder, "elsewhere.json");
    const articles = dataset.articles.map((article, at) => (at === 0 ? { ...article, file } : article));
    writeFileSync(path, JSON.stringify({ ...dataset, facts: undefined, articles }));
    return runCommandLine(["verify", path, "--seeds", seeds]);
  }

  it.each(["../../secret.txt", secret, "/dev/zero", "not-listed.txt"])("reads no file %s", (file) => {
    const { code, out, err } = check(file);
    expect([3, 4]).toContain(code);
    expect(out + err).not.toContain("a secret");
  });

  it("follows no link and opens no pipe that the folder lists", () => {
    symlinkSync(secret, join(seeds, "articles/link.txt"));
    execFileSync("mkfifo", [join(seeds, "articles/pipe.txt")]);
    expect(check("link.txt")).toMatchObject({ code: 4, err: expect.stringContaining("no regular file") });
    expect(check("pipe.txt")).toMatchObject({ code: 4, err: expect.stringContaining("no regular file") });
  });
});

describe("export", () => {
  const out = (name: string) => join(folder, name);
  const exportTo = (path: string) => runCommandLine(["export", "--format", "csv", "--out", path]);

  it("replaces a link and never follows it", () => {
    const victim = out("victim.txt");
    writeFileSync(victim, "precious");
    mkdirSync(out("linked"));
    symlinkSync(victim, join(out("linked"), "observations.csv"));
    expect(exportTo(out("linked")).code).toBe(0);
    expect(readFileSync(victim, "utf8")).toBe("precious");
    expect(readFileSync(join(out("linked"), "observations.csv"), "utf8")).toContain("trade-turnover");
  });

  it("leaves the older set whole if one file cannot be written, and nothing beside it", () => {
    exportTo(out("older"));
    const names = readdirSync(out("older"));
    for (const name of names) writeFileSync(join(out("older"), name), "older");
    const [last = ""] = names.toReversed();
    rmSync(join(out("older"), last));
    mkdirSync(join(out("older"), last));
    expect(exportTo(out("older"))).toMatchObject({ code: 4, out: "" });
    const left = readdirSync(out("older"));
    expect(left).toEqual(names);
    for (const name of left.filter((each) => each !== last))
      expect(readFileSync(join(out("older"), name), "utf8")).toBe("older");
  });

  it.each(["/proc/none/deeper", "/dev/null/x", join("\u0000")])("ends if the folder %j cannot be made", (path) => {
    expect(exportTo(path)).toMatchObject({ code: 4, out: "" });
  });

  it("writes nothing if the format is none", () => {
    runCommandLine(["export", "--format", "pdf", "--out", out("none")]);
    expect(existsSync(out("none"))).toBe(false);
  });
});
