import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as api from "../../src/index";
import * as schema from "../../src/schema/index";
import typedoc from "../../src/site/typedoc.json";
import { REPOSITORY } from "../support/real";
import { builtFolder } from "./built-folder";

const textOf = (file: string) => readFileSync(join(builtFolder(), file), "utf8");
const values = [...Object.keys(api), ...Object.keys(schema)];
const titles = typedoc.projectDocuments.map(
  (path) => /^# (.+)$/m.exec(readFileSync(join(REPOSITORY, "src/site", path), "utf8"))?.[1] ?? path,
);

describe("llms.txt", () => {
  it("has a title, a summary, and sections of links with a note each", () => {
    const lines = textOf("llms.txt").split("\n");
    expect(lines[0]).toBe("# kz-eu-facts");
    expect(lines[2]).toMatch(/^> \d+ facts from five news articles/);
    const links = lines.filter((line) => line.startsWith("- "));
    expect(links.filter((line) => !/^- \[[^\]]+\]\([^)]+\): \S/.test(line))).toEqual([]);
  });

  it("leads to every guide and to everything that can be imported", () => {
    const text = textOf("llms.txt");
    expect([...titles, ...values].filter((name) => !text.includes(`- [${name}](`))).toEqual([]);
  });
});

describe("the sections of llms.txt", () => {
  it("keep the rules apart from the guides", () => {
    const [, guides = "", rules = ""] = textOf("llms.txt").split(/^## /m);
    expect(guides.split("\n")[0]).toBe("Guides");
    expect(guides).not.toContain("Rule ");
    expect(rules.split("\n")[0]).toBe("Rules");
    expect(rules).toContain("- [Rule same-key-agrees](api/documents/Rule_same-key-agrees.html): ");
  });
});

describe("llms-full.txt", () => {
  const text = textOf("llms-full.txt");

  it("holds every guide and everything that can be imported, with its declaration", () => {
    expect(titles.filter((title) => !text.includes(`\n## ${title}\n`))).toEqual([]);
    expect(values.filter((name) => !text.includes(`\n#### ${name}\n`))).toEqual([]);
    expect(text).toContain(
      'function isId<I extends Ids>(data: Pick<Dataset<I>, "facts">, family: "fact", text: string): text is FactIdOf<I>',
    );
  });

  it("lists the ids of articles, indicators and entities", () => {
    const { articles, indicators, entities } = api.dataset;
    expect([...articles, ...indicators, ...entities].filter(({ id }) => !text.includes(`\n- \`${id}\`: `))).toEqual([]);
  });

  it("links to nothing but the web", () => {
    expect([...text.matchAll(/\]\((?!https:)([a-z.][^)\s]*)\)/g)].map(([link]) => link)).toEqual([]);
  });
});
