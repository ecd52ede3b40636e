import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exampleFiles } from "../../../src/cli/example/example-files";
import { dataset } from "../../../src/dataset/dataset";
import { runCommandLine } from "../../support/command-line";
import { temporaryFolder } from "../../support/tarball";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (folder = temporaryFolder("init")));
afterEach(() => folder.remove());

describe("init", () => {
  it("lays out the example in a new folder and says what to do next", () => {
    const root = join(folder.path, "desk");
    const { code, out, err } = runCommandLine(["init", root]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("kz-eu-facts build --root");
    for (const [path, text] of exampleFiles(dataset)) expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });

  it("gives the paths with --json", () => {
    const { out } = runCommandLine(["init", folder.path, "--json"]);
    expect(JSON.parse(out)).toEqual([...exampleFiles(dataset).keys()].map((path) => join(folder.path, path)));
  });

  it("writes nothing if anything of the kind is there, and names all of it", () => {
    mkdirSync(join(folder.path, "seeds"));
    writeFileSync(join(folder.path, "seeds/posts.yaml"), "mine");
    writeFileSync(join(folder.path, "README.md"), "mine");
    const { code, out, err } = runCommandLine(["init", folder.path]);
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toMatch(/found: {4}.*README\.md[^]*posts\.yaml[^]*expected: [^]*fix: {6}/);
    expect(readdirSync(folder.path).sort()).toEqual(["README.md", "seeds"]);
    expect(readFileSync(join(folder.path, "README.md"), "utf8")).toBe("mine");
  });

  it("refuses a file where the folder should be", () => {
    const path = join(folder.path, "file");
    writeFileSync(path, "mine");
    expect(runCommandLine(["init", path])).toMatchObject({ code: 4, err: expect.stringContaining("a file where") });
    expect(existsSync(join(folder.path, "seeds"))).toBe(false);
  });

  it("asks for a folder", () => {
    expect(runCommandLine(["init"])).toMatchObject({ code: 2, err: expect.stringContaining("DIR") });
  });
});
