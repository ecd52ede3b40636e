import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedProject, packTarball, temporaryFolder } from "../support/tarball";

const SENTENCE = "kz-eu-facts/schema needs zod, which is not installed: npm install zod@4";
const folder = temporaryFolder("without-zod");
let project: string;

beforeAll(() => {
  project = installedProject(join(folder.path, "project"), packTarball(folder.path).path);
});
afterAll(folder.remove);

const LOADS = {
  module: (entry: string) => `await import("${entry}");`,
  commonjs: (entry: string) => `require("${entry}");`,
};

function load(type: keyof typeof LOADS, entry: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", LOADS[type](entry)], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stderr };
}

describe("a project without zod", () => {
  it.each(["module", "commonjs"] as const)("is told what to install if it loads the schemas: %s", (type) => {
    const { status, stderr } = load(type, "kz-eu-facts/schema");
    expect(status).toBe(1);
    expect(stderr).toContain(`Error: ${SENTENCE}`);
    expect(stderr.length).toBeLessThan(2_000);
  });

  it.each(["module", "commonjs"] as const)("loads everything else: %s", (type) => {
    const others = ["", "/query", "/audit", "/read", "/observations"].map((path) => `kz-eu-facts${path}`);
    expect(others.map((entry) => load(type, entry))).toEqual(others.map(() => ({ status: 0, stderr: "" })));
  });
});
