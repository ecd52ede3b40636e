import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ran, runCommandLine } from "../support/command-line";
import { REPOSITORY } from "../support/real";
import { temporaryFolder } from "../support/tarball";

// What docs/guides/next-article.md tells, done in a folder that `init` lays out.

const guide = readFileSync(join(REPOSITORY, "docs/guides/next-article.md"), "utf8");
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, block = ""]) => block);
const folder = temporaryFolder("next-article");
const inFolder = (line: string) => line.replaceAll("desk", join(folder.path, "desk"));
let ran: Ran;
let draft: string;

beforeAll(() => {
  runCommandLine(["init", join(folder.path, "desk")]);
  writeFileSync(inFolder("desk/seeds/articles/001_news.txt"), blocks("text")[0] ?? "");
  const [command = ""] = blocks("sh");
  ran = runCommandLine(inFolder(command.trim()).split(" ").slice(2));
  draft = readFileSync(inFolder("desk/seeds/curation/a001.yaml"), "utf8");
});
afterAll(folder.remove);

describe("the guide to the next article", () => {
  it("shows what the draft has", () => {
    expect(blocks("yaml").length).toBeGreaterThan(1);
    // Why it is asked is in the reader's words, which may become better ones.
    const bare = (yaml: string) => yaml.replace(/ # .*$/gm, "");
    for (const block of blocks("yaml")) expect(bare(draft)).toContain(bare(block));
  });

  it("gives a command that writes it, and names the page beside it", () => {
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(existsSync(inFolder("desk/seeds/curation/a001.review.html"))).toBe(true);
  });

  it("gives commands that take new entries over, each into the list of its name, and put that in order", () => {
    const lines = (blocks("sh").find((block) => block.includes(">>")) ?? "").trim().split("\n");
    const moved = lines.flatMap((line) =>
      [...line.matchAll(/^cat (\S+) >> (\S+)$/g)].map(([, from, to]) => [from, to]),
    );
    expect(moved).toEqual(
      ["entities", "posts"].map((list) => [`desk/seeds/curation/a001.${list}.yaml`, `desk/seeds/${list}.yaml`]),
    );
    appendFileSync(inFolder("desk/seeds/entities.yaml"), "- { id: bergen, type: place, name: Bergen }\n");
    const format = inFolder(lines.at(-1) ?? "").split(" ");
    expect(runCommandLine(format.slice(2))).toMatchObject({ code: 0, out: "put in order: seeds/entities.yaml\n" });
  });

  it("gives a command that judges the draft, and asks about its questions alone", () => {
    const check = blocks("sh").find((block) => block.includes("kz-eu-facts check")) ?? "";
    const args = inFolder(check.trim().split("\n").at(-1) ?? "")
      .split(" ")
      .slice(2);
    const { problems } = JSON.parse(runCommandLine([...args, "--json"]).out);
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.filter(({ found }: { found: string }) => !/["“]\?["”]/.test(found))).toEqual([]);
  });
});
