import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { withFacts } from "../../src/fact/with-facts";
import { REPOSITORY } from "../support/real";
import { installedProject, type Packed, packTarball, temporaryFolder } from "../support/tarball";

const folder = temporaryFolder("tarball");
let packed: Packed;
let root: string;

beforeAll(() => {
  packed = packTarball(folder.path);
  root = join(installedProject(join(folder.path, "project"), packed.path), "node_modules/kz-eu-facts");
});
afterAll(folder.remove);

function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

describe("the tarball", () => {
  it("stays within its budget of bytes and files", () => {
    expect(packed.unpackedSize).toBeLessThanOrEqual(1_000_000);
    expect(packed.files.length).toBeLessThanOrEqual(120);
    const types = packed.files.filter(({ path }) => /\.d\.c?ts$/.test(path));
    expect(types.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  it("carries no source map, no source, no seed and no article", () => {
    const strange = packed.files.filter(
      ({ path }) => !/^(?:dist\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path),
    );
    expect(strange).toEqual([]);
    expect(packed.files.filter(({ path }) => path.endsWith(".map"))).toEqual([]);
    const articles = readdirSync(join(REPOSITORY, "seeds/articles")).map((name) =>
      readFileSync(join(REPOSITORY, "seeds/articles", name), "utf8"),
    );
    const sentences = articles.flatMap((text) => text.split("\n").filter((line) => line.length > 400));
    const all = packed.files.filter(({ path }) => /\.(?:c?js|json)$/.test(path)).map(({ path }) => textOf(path));
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => all.some((text) => text.includes(sentence)))).toEqual([]);
  });

  it("runs nothing when it is installed and needs nothing", () => {
    const manifest = JSON.parse(textOf("package.json")) as Record<string, Record<string, unknown>>;
    expect(Object.keys(manifest["scripts"]!).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual(
      [],
    );
    expect(manifest["dependencies"]).toBeUndefined();
    expect(manifest["peerDependenciesMeta"]).toEqual({ zod: { optional: true } });
  });

  it("asks nothing of Node but in the command line", () => {
    const code = packed.files.filter(({ path }) => /\.c?js$/.test(path) && !/dist\/cli/.test(path));
    const asking = code.filter(({ path }) =>
      /\bnode:|require\(["'](?:fs|path|os|crypto|util)|process\.|\bBuffer\b/.test(textOf(path)),
    );
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it("touches zod only behind the schemas", () => {
    const schema = /^dist\/(?:schema|cli)\./;
    const touching = packed.files.filter(
      ({ path }) => /^dist\/[^/]*\.(?:c?js|d\.c?ts)$/.test(path) && /["']zod["']/.test(textOf(path)),
    );
    const reachable = touching.filter(({ path }) => !schema.test(path) && isReachedFrom("dist/index.js", path));
    expect(reachable).toEqual([]);
    expect(touching.length).toBeGreaterThan(0);
  });

  it("carries the dataset as one JSON object", () => {
    expect(withFacts(JSON.parse(textOf("dist/data/dataset.json")))).toEqual(dataset);
  });
});

/** Whether one file of the package leads to another by its imports. */
function isReachedFrom(entry: string, target: string): boolean {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file === target) return true;
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, next = ""] of textOf(file).matchAll(/from\s*["']\.\/([^"']+)["']/g)) open.push(`dist/${next}`);
  }
  return false;
}
