import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "../../support/command-line";
import { temporaryFolder } from "../../support/tarball";

const NEWS = `HANOI – Vietnam and Norway talked about trade for a whole day, as the ministries of both had wished.

Exports of Norway to Vietnam reached $512 million in 2023, and Bo Ek, Minister of Fisheries, was glad of it.
`;

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeEach(() => {
  folder = temporaryFolder("draft");
  root = join(folder.path, "desk");
  runCommandLine(["init", root]);
});
afterEach(() => folder.remove());

const article = () => join(root, "seeds/articles/001_news.txt");
const draft = (file: string, ...options: string[]) => runCommandLine(["draft", file, ...options]);
const inDesk = (...options: string[]) => draft(article(), "--published", "2024-03-05", "--root", root, ...options);

describe("draft", () => {
  it("writes the curation of an article of the seeds, with the ids of its lists and the first line of the others", () => {
    writeFileSync(article(), NEWS);
    const { code, out, err } = inDesk("--publisher", "The Invented Times");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const text = readFileSync(join(root, "seeds/curation/001.yaml".replace("001", "a001")), "utf8");
    expect(text).toMatch(/^# yaml-language-server: /);
    expect(text).toContain("publisher: { name: The Invented Times, basis: external }");
    expect(text).toContain('    subject: "no"\n    partner: vn\n    period: in 2023\n');
    expect(readFileSync(join(root, "seeds/curation/a001.entities.yaml"), "utf8")).toContain("name: Bo Ek");
    expect(readFileSync(join(root, "seeds/curation/a001.posts.yaml"), "utf8")).toBe(
      "- { id: minister-of-fisheries, title: Minister of Fisheries }\n",
    );
    expect(out).toContain("Next: answer each");
  });

  it("lets the build tell of nothing in it but its questions", () => {
    writeFileSync(article(), NEWS);
    inDesk();
    const { problems } = JSON.parse(runCommandLine(["build", "--root", root, "--json"]).out);
    const own = problems.filter(({ file }: { file: string }) => file.includes("a001"));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ found }: { found: string }) => !/["“]\?["”]|bo-ek/.test(found))).toEqual([]);
  });

  it("writes a page to review it on with --review", () => {
    writeFileSync(article(), NEWS);
    expect(inDesk("--review")).toMatchObject({ code: 0, out: expect.stringContaining("a001.review.html") });
    expect(readFileSync(join(root, "seeds/curation/a001.review.html"), "utf8")).toContain(
      "<title>Review of a001</title>",
    );
  });

  it("leaves a curator's file as it is, and writes beside it what that has not", () => {
    writeFileSync(article(), NEWS);
    inDesk();
    const own = join(root, "seeds/curation/a001.yaml");
    const written = readFileSync(own, "utf8").replace(/\n {2}- kind: role[^]*?(?=\n {2}#|\n\n|\n {2}- )/, "");
    writeFileSync(own, written);
    const { out } = inDesk();
    expect(readFileSync(own, "utf8")).toBe(written);
    const beside = readFileSync(join(root, "seeds/curation/a001.draft.yaml"), "utf8");
    expect(beside).toContain("kind: role");
    expect(beside).not.toContain("kind: observation");
    expect(out.replace(/\s+/g, " ")).toContain("is as it was");
    inDesk();
    expect(existsSync(join(root, "seeds/curation/a001.draft-2.yaml"))).toBe(true);
  });

  it("does not disturb the build with what it writes beside a curation", () => {
    const [name = ""] = readdirSync(join(root, "seeds/articles"));
    draft(join(root, "seeds/articles", name), "--published", "2024-03-05", "--root", root);
    expect(readdirSync(join(root, "seeds/curation")).filter((file) => file.includes("draft")).length).toBeGreaterThan(
      0,
    );
    expect(runCommandLine(["build", "--root", root])).toMatchObject({ code: 0, err: "" });
  });

  it("writes beside any other file, with the ids of the installed data", () => {
    const file = join(folder.path, "news.txt");
    writeFileSync(file, NEWS);
    const { out } = draft(file, "--published", "2024-03", "--home", "no", "--json");
    expect(JSON.parse(out)).toMatchObject({
      files: ["news.draft.yaml", "news.draft.entities.yaml", "news.draft.posts.yaml"].map((name) =>
        join(folder.path, name),
      ),
    });
  });

  it.each([
    [[], "nothing"],
    [["--published", "soon"], "soon"],
  ])("asks when it was published: %j", (options, found) => {
    expect(draft("news.txt", ...options)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(`found:    ${found}`),
    });
  });

  it("refuses bytes that are no text, a list with a problem, and a folder without seeds; nothing is written", () => {
    writeFileSync(article(), Buffer.from([0xff, 0x41]));
    expect(inDesk()).toMatchObject({ code: 3, out: "", err: expect.stringContaining("nothing was written") });
    writeFileSync(article(), NEWS);
    writeFileSync(join(root, "seeds/posts.yaml"), "- { id: x }\n");
    expect(inDesk()).toMatchObject({ code: 3, err: expect.stringContaining("posts.yaml:1") });
    mkdirSync(join(folder.path, "empty"));
    expect(draft(article(), "--published", "2024", "--root", join(folder.path, "empty"))).toMatchObject({ code: 4 });
    expect(existsSync(join(root, "seeds/curation/a001.yaml"))).toBe(false);
  });
});
