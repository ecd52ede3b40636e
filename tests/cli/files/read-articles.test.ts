import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { readArticles } from "../../../src/cli/files/read-articles";
import { sha256 } from "../../../src/list/sha256";
import { article } from "../../support/people-fixture";

let seeds: string;
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), "seeds-"));
  mkdirSync(join(seeds, "articles"));
  writeFileSync(join(seeds, "articles/000_news.txt"), "Trade grew.\n");
});
afterEach(() => rmSync(seeds, { recursive: true, force: true }));

function problemOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

const read = (file: string, text = "Trade grew.\n", folder = seeds) =>
  problemOf(() => readArticles(folder, [article("a000", "", "", { file, sha256: sha256(text) })]));

describe("readArticles", () => {
  it("gives the texts by the ids of their articles", () => {
    expect(read("000_news.txt")).toEqual(new Map([["a000", "Trade grew.\n"]]));
  });

  it("refuses a text that is not the one of the dataset", () => {
    expect(read("000_news.txt", "Trade fell.\n")).toMatchObject({
      code: 3,
      found: `SHA-256 ${sha256("Trade grew.\n")}`,
      expected: `SHA-256 ${sha256("Trade fell.\n")}`,
    });
  });

  it("opens nothing that the folder does not list", () => {
    expect(read("lost.txt")).toMatchObject({ code: 3, found: "no file “lost.txt”" });
    expect(read("../../etc/passwd")).toMatchObject({ found: "no file “../../etc/passwd”" });
  });

  it("says if there is no folder", () => {
    expect(read("000_news.txt", "", join(seeds, "lost"))).toMatchObject({ code: 4, found: "no such file or folder" });
  });
});
