import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatIssues } from "../../../src/ground/issue";
import { readSeeds } from "../../../src/pipeline/seeds/read-seeds";
import { writeSeeds } from "../../support/seeds";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "read-"));
  writeSeeds(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("readSeeds", () => {
  it("gives the files in the order of folders and names", () => {
    const { files, issues } = readSeeds(root);
    expect(issues).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      "seeds/aliases.yaml",
      "seeds/articles.sha256",
      "seeds/entities.yaml",
      "seeds/indicators.yaml",
      "seeds/posts.yaml",
      "seeds/predicates.yaml",
      "seeds/articles/000_news.txt",
      "seeds/curation/a000.yaml",
    ]);
  });

  it("explains a file over 1 MiB without opening it", () => {
    writeFileSync(join(root, "seeds/articles/001_large.txt"), "");
    truncateSync(join(root, "seeds/articles/001_large.txt"), 1_048_577);
    const { files, issues } = readSeeds(root);
    expect(files.some(({ path }) => path.includes("001"))).toBe(false);
    expect(formatIssues(issues)).toBe(`seeds/articles/001_large.txt
  found:    1048577 bytes
  expected: at most 1048576 bytes (1 MiB)
  fix:      take out what is not the article, or split the list`);
  });

  it("takes a file of exactly 1 MiB", () => {
    writeFileSync(join(root, "seeds/articles/001_large.txt"), "");
    truncateSync(join(root, "seeds/articles/001_large.txt"), 1_048_576);
    expect(readSeeds(root).issues).toEqual([]);
  });

  it("explains a link, as it may lead outside the folder", () => {
    symlinkSync("/etc/hostname", join(root, "seeds/articles/001_link.txt"));
    expect(formatIssues(readSeeds(root).issues)).toBe(`seeds/articles/001_link.txt
  found:    a folder, a link or a device
  expected: a regular file
  fix:      put the file itself in its place, or move it out of seeds/`);
  });
});
