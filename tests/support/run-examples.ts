import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { type Example, exportedBy, type Importable, moduleOf } from "./examples";
import { REPOSITORY } from "./real";

/** Examples as modules in a folder of their own, which finds the built package as a user's project does. */
export interface Workshop {
  pathOf(index: number): string;
  /** Each value that the example gives, with the words after its `// =>`. */
  run(index: number): Promise<(readonly [value: unknown, expected: string])[]>;
  remove(): void;
}

export async function openWorkshop(examples: readonly Example[]): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), "examples-"));
  const pathOf = (index: number) => join(folder, `example-${index}.ts`);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(REPOSITORY, join(folder, "node_modules/kz-eu-facts"), "dir");
  symlinkSync(join(REPOSITORY, "node_modules/zod"), join(folder, "node_modules/zod"), "dir");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const entries = [
    await entry("kz-eu-facts", "index"),
    await entry("kz-eu-facts/schema", "schema"),
    await entry("kz-eu-facts/read", "read"),
  ];
  const check = "declare const __check: (value: unknown, expected: string) => void;\n";
  for (const [index, example] of examples.entries())
    writeFileSync(pathOf(index), check + moduleOf(example, [...entries, exportedBy(example)]));
  return {
    pathOf,
    run: (index) => run(pathOf(index), index),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function entry(from: string, name: string): Promise<Importable> {
  const module = (await import(pathToFileURL(join(REPOSITORY, `dist/${name}.js`)).href)) as object;
  return { from, names: Object.keys(module) };
}

async function run(path: string, index: number): Promise<(readonly [unknown, string])[]> {
  const outfile = path.replace(/ts$/, "mjs");
  const channel = `check${index}`;
  const results: [unknown, string][] = [];
  const check = (value: unknown, expected: string) => results.push([value, expected]);
  (globalThis as Record<string, unknown>)[channel] = check;
  buildSync({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["kz-eu-facts", "kz-eu-facts/*", "zod"],
    banner: { js: `const __check = globalThis.${channel};` },
    outfile,
  });
  await import(pathToFileURL(outfile).href);
  return results;
}

/** The value that the words after `// =>` write. */
export function evaluate(expected: string): unknown {
  return new Function(`return (${expected});`)() as unknown;
}
