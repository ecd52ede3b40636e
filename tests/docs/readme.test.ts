import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index";
import * as read from "../../src/read/index";
import * as schema from "../../src/schema/index";
import { REPOSITORY } from "../support/real";

const text = readFileSync(join(REPOSITORY, "README.md"), "utf8");
const links = [...text.matchAll(/\]\(([^)]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(
  ([, inline, listed]) => inline ?? listed ?? "",
);
/** Where the page of the package on npm finds what is in the repository. */
const IN_REPOSITORY =
  /^https:\/\/(?:github\.com\/kz-eu-facts\/kz-eu-facts\/blob|raw\.githubusercontent\.com\/kz-eu-facts\/kz-eu-facts)\/main\//;

describe("README.md", () => {
  it("has links that lead somewhere from any page that shows it", () => {
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
  });

  it("links to files that are in the repository", () => {
    const paths = links.filter((link) => IN_REPOSITORY.test(link)).map((link) => link.replace(IN_REPOSITORY, ""));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
  });

  it("names in its table of calls what the package exports", () => {
    const table = text.slice(text.indexOf("| you want |"), text.indexOf("**What it cannot tell.**"));
    const names = [...table.matchAll(/`(\w+)(?:`|\()/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !(name in library) && !(name in read) && !(name in schema))).toEqual([]);
  });

  it("gives a target to each link that it lists at its end", () => {
    const labels = [...text.matchAll(/^\[([^\]]+)\]: /gm)].map(([, label = ""]) => label);
    const body = text.replace(/^\[[^\]]+\]: .*$/gm, "");
    expect(labels.filter((label) => !body.includes(`[${label}]`))).toEqual([]);
  });
});
