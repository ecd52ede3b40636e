import { entries, peers } from "./entries";

/** package.json with `exports` and `typesVersions` (which only the oldest module resolution of TypeScript reads) as the entries give them. */
export function renderManifest(text: string): string {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify({ ...manifest, exports: exportsOf(), typesVersions: { "*": typesOf() } }, null, 2)}\n`;
}

function exportsOf(): Record<string, unknown> {
  const modules = Object.keys(entries).map((name) => [subpathOf(name), conditionsOf(name)] as const);
  return {
    ...Object.fromEntries(modules),
    "./data/dataset.json": { types: "./dist/data/dataset.json.d.cts", default: "./dist/data/dataset.json" },
    "./data/*": "./dist/data/*",
    "./package.json": "./package.json",
  };
}

function subpathOf(name: string): string {
  return name === "index" ? "." : `./${name}`;
}

function conditionsOf(name: string): Record<string, unknown> {
  const esm = { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
  const commonjs = { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` };
  // An `import` that finds no peer fails before anything of ours runs: Node loads the file for `require`, which says what to
  // install. Bundlers take `module`, as they can leave out what is not used.
  return { import: name in peers ? { module: esm, node: commonjs, ...esm } : esm, require: commonjs };
}

function typesOf(): Record<string, readonly string[]> {
  const names = [...Object.keys(entries).filter((name) => name !== "index"), "data/dataset.json"];
  return Object.fromEntries(names.map((name) => [name, [`./dist/${name}.d.cts`]]));
}
