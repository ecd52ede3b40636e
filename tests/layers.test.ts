import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** What the code of each room may import: other rooms, and packages. The table of docs/ARCHITECTURE.md. */
const MAY_TOUCH: Record<string, readonly string[]> = {
  model: [],
  list: ["model"],
  text: ["model", "list"],
  time: ["model", "list", "text", "date-fns"],
  exact: ["model", "list"],
  quantity: ["model", "list", "text", "time", "exact"],
  fact: ["model", "list", "time"],
  wording: ["model", "list", "text", "time", "exact", "quantity", "fact"],
  schema: ["model", "list", "time", "exact", "quantity", "fact", "zod"],
  ground: ["model", "list", "text", "time", "exact", "quantity", "fact", "wording", "schema", "fastest-levenshtein"],
  dataset: ["data", "model", "list", "fact", "package.json"],
  query: ["model", "list", "text", "time", "exact", "quantity", "fact", "wording", "date-fns", "fastest-levenshtein"],
  audit: ["model", "list", "text", "time", "exact", "quantity", "fact", "wording", "date-fns"],
  compare: ["model", "list", "exact", "quantity", "fact", "wording"],
  formats: ["model", "list", "time", "exact", "fact", "wording", "schema", "compare", "hyparquet-writer"],
  pipeline: [
    "model",
    "list",
    "text",
    "time",
    "exact",
    "quantity",
    "fact",
    "wording",
    "schema",
    "ground",
    "audit",
    "date-fns",
    "zod",
    "fastest-levenshtein",
  ],
  release: [
    "node:child_process",
    "node:crypto",
    "node:os",
    "node:fs",
    "node:path",
    "@changesets/parse",
    "list",
    "fact",
    "quantity",
    "schema",
    "dataset",
    "compare",
  ],
  cli: [
    "node:util",
    "node:fs",
    "node:path",
    "node:crypto",
    "fastest-levenshtein",
    "index",
    "model",
    "list",
    "time",
    "wording",
    "schema",
    "dataset",
    "query",
    "audit",
    "compare",
    "formats",
  ],
  site: [
    "data",
    "node:crypto",
    "model",
    "schema",
    "node:fs",
    "node:path",
    "node:url",
    "node:zlib",
    "esbuild",
    "typedoc",
    "index",
    "list",
    "time",
    "exact",
    "wording",
    "dataset",
    "query",
    "audit",
    "formats",
    "pipeline",
    "playwright",
  ],
};

/** What single files of the pipeline may touch beyond their room. */
const EXCEPTIONS: Record<string, readonly string[]> = {
  "pipeline/seeds/read.ts": ["node:fs", "node:path"],
  "pipeline/write/emit.ts": ["node:fs", "node:path"],
  "pipeline/summary.ts": ["node:fs", "node:path", "node:zlib"],
  "pipeline/main.ts": ["node:util"],
  "pipeline/yaml/compose-yaml.ts": ["js-yaml"],
  "pipeline/seeds/check-sums.ts": ["node:crypto"],
  "pipeline/write/join.ts": ["node:crypto"],
  "site/explorer/write-images.ts": ["tests/support/find-chrome"],
};

const root = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gms)].map(
    ([, from, bare]) => from ?? bare ?? "",
  );
}

/** The room or package that an import leads to: `model`, `data`, `date-fns`, `node:fs`. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith(".")) return from.replace(/^(date-fns|zod)\/.*/, "$1");
  const path = normalize(join("src", dirname(file), from));
  return path.startsWith("data/") ? "data" : path.replace(/^src\//, "");
}

function strangersOf(file: string, text: string): string[] {
  const [room = ""] = file.split("/");
  const allowed = [room, ...(MAY_TOUCH[room] ?? []), ...(EXCEPTIONS[file] ?? [])];
  return importsOf(text)
    .map((from) => targetOf(file, from))
    .filter((target) => !allowed.some((room_) => target === room_ || target.startsWith(`${room_}/`)));
}

describe("the layers", () => {
  it.each(sources.filter(({ file }) => file.includes("/")))(
    "$file touches only what its room may",
    ({ file, text }) => {
      expect(Object.keys(MAY_TOUCH)).toContain(file.split("/")[0]);
      expect(strangersOf(file, text)).toEqual([]);
    },
  );

  it("sees an import that is not allowed", () => {
    const text =
      'import { a } from "../../data/roles";\nimport type {\n  B,\n} from "../pipeline/b";\nimport "node:fs";\n';
    expect(strangersOf("query/example.ts", text)).toEqual(["data", "pipeline/b", "node:fs"]);
    expect(strangersOf("query/example.ts", 'import { a } from "./a";\nimport { x } from "date-fns/addDays";')).toEqual(
      [],
    );
  });

  it("imports date-fns by subpath, as the barrel is slow to load", () => {
    expect(sources.filter(({ text }) => text.includes('from "date-fns"'))).toEqual([]);
  });

  it("keeps models free of code", () => {
    const code = sources.filter(
      ({ file, text }) => file.startsWith("model/") && /^(?:export )?(?:const|let|function|class|enum)\b/m.test(text),
    );
    expect(code).toEqual([]);
  });

  it("asks no clock, no chance and no locale", () => {
    const banned = /Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale|Intl\.|process\.env/;
    expect(
      sources
        .filter(({ file, text }) => !/^(?:cli|release|site)\//.test(file) && banned.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it("keeps every file short enough to be read at once", () => {
    expect(sources.filter(({ text }) => text.split("\n").length > 151).map(({ file }) => file)).toEqual([]);
  });
});
