import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { REPOSITORY } from "../support/real";
import { temporaryFolder } from "../support/tarball";

const temporary = temporaryFolder("pages");
afterAll(temporary.remove);

/** A release as the false `gh` knows it; a site that is `lost` is listed and cannot be downloaded. */
interface Release {
  readonly tag: string;
  readonly site?: "here" | "lost";
  readonly isPrerelease?: true;
}

/** Answers what the script asks `gh`, from a folder; whatever else it is asked fails. */
const FALSE_GH = `#!/usr/bin/env bash
set -euo pipefail
case "$1 $2" in
"release list") [[ " $* " == *" --exclude-drafts "* ]] && [[ " $* " == *" --exclude-pre-releases "* ]] && cat "$RELEASES/stable" ;;
"release view") cat "$RELEASES/$3/assets" ;;
"release download") cp "$RELEASES/$3/site.tar.gz" "\${@: -1}" ;;
*) exit 64 ;;
esac
`;

function pack(folder: string, { tag, site }: Release): void {
  mkdirSync(join(folder, tag, "site/api"), { recursive: true });
  writeFileSync(join(folder, tag, "site/index.html"), `site of ${tag}`);
  writeFileSync(join(folder, tag, "site/api/index.html"), `reference of ${tag}`);
  writeFileSync(join(folder, tag, "assets"), `SHA256SUMS\n${site === undefined ? "" : "site.tar.gz\n"}`);
  if (site === "here")
    execFileSync("tar", ["-czf", join(folder, tag, "site.tar.gz"), "-C", join(folder, tag, "site"), "."]);
}

let runs = 0;

/** Runs the script for some releases, in the order in which GitHub lists them. */
function assemble(releases: readonly Release[]): { status: number | null; said: string; pages: string } {
  const folder = join(temporary.path, String(++runs));
  for (const release of releases) pack(join(folder, "releases"), release);
  const stable = releases.filter(({ isPrerelease }) => !isPrerelease).map(({ tag }) => `${tag}\n`);
  mkdirSync(join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "releases"), { recursive: true });
  writeFileSync(join(folder, "releases/stable"), stable.join(""));
  writeFileSync(join(folder, "bin/gh"), FALSE_GH, { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${join(folder, "bin")}:${process.env.PATH}`,
    RELEASES: join(folder, "releases"),
  };
  const pages = join(folder, "pages");
  const script = join(REPOSITORY, ".ci/assemble-pages");
  const { status, stdout, stderr } = spawnSync("bash", [script, pages], { env, encoding: "utf8" });
  return { status, said: stdout + stderr, pages };
}

const textOf = (...path: string[]): string => readFileSync(join(...path), "utf8");

describe("assemble-pages", () => {
  it("puts each released site under its version, and the newest by number at the root", () => {
    const { status, pages } = assemble([
      { tag: "v1.9.0", site: "here" },
      { tag: "v1.10.0", site: "here" },
      { tag: "v1.2.3", site: "here" },
    ]);
    expect(status).toBe(0);
    expect(readdirSync(pages).sort()).toEqual(["api", "index.html", "v1.10.0", "v1.2.3", "v1.9.0", "versions.json"]);
    expect(textOf(pages, "index.html")).toBe("site of v1.10.0");
    expect(textOf(pages, "v1.9.0/api/index.html")).toBe("reference of v1.9.0");
    expect(JSON.parse(textOf(pages, "versions.json"))).toEqual(["v1.10.0", "v1.9.0", "v1.2.3"]);
  });

  it("passes over a release without a site, and says so", () => {
    const { status, said, pages } = assemble([{ tag: "v2.0.0" }, { tag: "v1.0.0", site: "here" }]);
    expect(status).toBe(0);
    expect(said).toContain("v2.0.0 has no site");
    expect(textOf(pages, "index.html")).toBe("site of v1.0.0");
    expect(JSON.parse(textOf(pages, "versions.json"))).toEqual(["v1.0.0"]);
  });

  it("leaves out a pre-release, marked as one or only named so", () => {
    const { pages } = assemble([
      { tag: "v2.0.0-next.0", site: "here", isPrerelease: true },
      { tag: "v2.0.0-next.1", site: "here" },
      { tag: "v1.0.0", site: "here" },
    ]);
    expect(readdirSync(pages)).toEqual(["api", "index.html", "v1.0.0", "versions.json"]);
  });

  it("fails if a site cannot be downloaded, as its version would vanish from the web", () => {
    const { status, said } = assemble([
      { tag: "v1.1.0", site: "here" },
      { tag: "v1.0.0", site: "lost" },
    ]);
    expect(status).not.toBe(0);
    expect(said).toMatch(/v1\.0\.0\/site\.tar\.gz/);
  });

  it.each([
    ["there is no release", []],
    ["no release has a site", [{ tag: "v1.0.0" }]],
  ])("fails if %s, rather than empty the web site", (_, releases) => {
    const { status, said } = assemble(releases);
    expect(status).not.toBe(0);
    expect(said).toContain("no stable release has a site");
  });
});
