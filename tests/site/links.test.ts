import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/tarball";
import { brokenLinks, countLinks } from "./broken-links";
import { builtFolder } from "./built-folder";

const temporary = temporaryFolder("links");
afterAll(temporary.remove);

function siteOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(temporary.path, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("the built site", () => {
  it("has no link that leads nowhere, or outside but to the web", () => {
    expect(countLinks(builtFolder())).toBeGreaterThan(5000);
    expect(brokenLinks(builtFolder())).toEqual([]);
  });
});

describe("brokenLinks", () => {
  it("finds a missing file, a missing anchor and a way out of the site", () => {
    const index =
      '<a href="api/add.html#sum">1</a><a href="api/none.html">2</a><img src="../up.png"><a href="/root">3</a>';
    const site = siteOf("broken", {
      "index.html": index,
      "api/add.html": '<h1 id="total">x</h1><a href="http://x.org">4</a>',
      "llms.txt": "- [add](api/sum.html): sums",
    });
    expect(brokenLinks(site)).toEqual([
      "api/add.html: http://x.org (neither https nor relative)",
      "index.html: ../up.png (outside the site)",
      "index.html: /root (neither https nor relative)",
      "index.html: api/add.html#sum (no such anchor)",
      "index.html: api/none.html (no such file)",
      "llms.txt: api/sum.html (no such file)",
    ]);
  });

  it("follows anchors, encoded names, queries and pages of the web", () => {
    const index = `<a href="a%2Cb.html?x=1#caf%C3%A9">1</a><a href="#">2</a><a href="https://x.org/y">3</a>
      <svg><use href="icons.svg#dot"></use></svg>`;
    const site = siteOf("sound", {
      "index.html": index,
      "a,b.html": '<p id="café">x</p>',
      "icons.svg": '<svg><g id="dot"/></svg>',
    });
    expect(brokenLinks(site)).toEqual([]);
  });
});
