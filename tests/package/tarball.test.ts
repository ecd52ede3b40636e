import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { withFacts } from "../../src/fact/with-facts";
import { entries } from "../../src/release/entries";
import { REPOSITORY } from "../support/real";
import { installedProject, type Packed, packTarball, temporaryFolder } from "../support/tarball";

/** Facts and articles that only the embedded data has. */
const DATA = /over \$40 billion|sha256/;

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
    const reachable = touching.filter(({ path }) => !schema.test(path) && filesBehind("dist/index.js").includes(path));
    expect(reachable).toEqual([]);
    expect(touching.length).toBeGreaterThan(0);
  });

  it.each(["js", "cjs"])("loads no data with query.%s or audit.%s", (extension) => {
    const dataIn = (entry: string) =>
      filesBehind(`dist/${entry}.${extension}`).filter((file) => DATA.test(textOf(file)));
    expect(dataIn("index")).not.toEqual([]);
    expect([...dataIn("query"), ...dataIn("audit")]).toEqual([]);
  });

  it.each(["js", "cjs"])(
    "loads no other entry with an entry, but all parts with the package itself: %s",
    (extension) => {
      const fileOf = (name: string) => `dist/${name}.${extension}`;
      const others = (name: string) =>
        filesBehind(fileOf(name)).filter(
          (file) => file !== fileOf(name) && Object.keys(entries).map(fileOf).includes(file),
        );
      const strange = Object.keys(entries).filter((name) => name !== "index" && others(name).length > 0);
      expect(strange).toEqual([]);
    },
  );

  it("shows a readable line and no more than 2 kB when an error is not caught", () => {
    const program = (load: string) => `${load} rolesOn(dataset, "olof-skoog", "not a day");`;
    const loads = {
      module: 'import { dataset, rolesOn } from "kz-eu-facts";',
      commonjs: 'const { dataset, rolesOn } = require("kz-eu-facts");',
    };
    for (const [type, load] of Object.entries(loads)) {
      const { status, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", program(load)], {
        cwd: join(root, "../.."),
        encoding: "utf8",
      });
      expect({ type, status }).toEqual({ type, status: 1 });
      expect(stderr).toMatch(/throw new (?:Type|Range)Error\(/);
      expect(Buffer.byteLength(stderr)).toBeLessThanOrEqual(2000);
    }
  });

  it("carries the dataset as one JSON object", () => {
    expect(withFacts(JSON.parse(textOf("dist/data/dataset.json")))).toEqual(dataset);
  });
});

/** The files of the package that loading one of them loads. */
function filesBehind(entry: string): string[] {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, next = ""] of textOf(file).matchAll(/(?:\bfrom|\bimport|\brequire\()\s*["']\.\/([^"']+)["']/g))
      open.push(`dist/${next}`);
  }
  return [...seen];
}
