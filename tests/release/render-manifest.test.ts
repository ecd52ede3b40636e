import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "../../src/release/entries";
import { renderManifest } from "../../src/release/render-manifest";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: { readonly "*": Readonly<Record<string, unknown>> };
}

describe("renderManifest", () => {
  const manifest = JSON.parse(renderManifest('{ "name": "a", "exports": {}, "version": "1.0.0" }')) as Manifest;

  it("keeps what it does not write, and the order", () => {
    expect(manifest.name).toBe("a");
    expect(Object.keys(manifest)).toEqual(["name", "exports", "version", "typesVersions"]);
  });

  it("has nothing to change in package.json", () => {
    const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
    expect(renderManifest(text)).toBe(text);
  });

  it("exports every entry, with its types for each module format", () => {
    const subpaths = Object.keys(entries).map((name) => (name === "index" ? "." : `./${name}`));
    expect(Object.keys(manifest.exports)).toEqual([...subpaths, "./data/dataset.json", "./data/*", "./package.json"]);
    expect(manifest.exports["./query"]).toEqual({
      import: { types: "./dist/query.d.ts", default: "./dist/query.js" },
      require: { types: "./dist/query.d.cts", default: "./dist/query.cjs" },
    });
    expect(manifest.exports["./schema"]).toEqual({
      import: {
        module: { types: "./dist/schema.d.ts", default: "./dist/schema.js" },
        node: { types: "./dist/schema.d.cts", default: "./dist/schema.cjs" },
        types: "./dist/schema.d.ts",
        default: "./dist/schema.js",
      },
      require: { types: "./dist/schema.d.cts", default: "./dist/schema.cjs" },
    });
    expect(manifest.typesVersions["*"]["query"]).toEqual(["./dist/query.d.cts"]);
  });
});
