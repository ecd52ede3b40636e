import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutMirror } from "./support/mirrors";
import { ORDER_WITHIN, ROOMS, withRooms } from "./support/rooms";

const root = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gms)].map(
    ([, from, bare]) => from ?? bare ?? "",
  );
}

/** The file of `src`, the folder beside it, or the package that an import leads to: `model/fact`, `data`, `date-fns`. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith(".")) return from.replace(/^(date-fns|zod)\/.*/, "$1");
  const path = normalize(join("src", dirname(file), from));
  return path.startsWith("data/") ? "data" : path.replace(/^src\//, "");
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

/** What a file imports that its room may not touch. */
function strangersOf(file: string, text: string): string[] {
  const room = ROOMS.find(({ name }) => file.startsWith(`${name}/`));
  const packages = room?.packages.map((entry) => entry.split(" in ")).filter(([, only]) => !only || isIn(file, only));
  const allowed = [room?.name, ...(room?.rooms ?? []), ...(packages ?? []).map(([name]) => name)];
  return importsOf(text)
    .map((from) => targetOf(file, from))
    .filter((target) => !allowed.some((name) => name !== undefined && isIn(target, name)))
    .concat(laterFolders(file, text));
}

/** What a file imports from a folder of its room that comes after its own. */
function laterFolders(file: string, text: string): string[] {
  const [room = "", folder = ""] = file.split("/");
  const order = ORDER_WITHIN[room] ?? [];
  if (!order.includes(folder)) return [];
  return importsOf(text)
    .map((from) => targetOf(file, from))
    .filter((target) => {
      const [other, inner = ""] = target.split("/");
      return other === room && (!order.includes(inner) || order.indexOf(inner) > order.indexOf(folder));
    });
}

function filesImportedBy(file: string, text: string): string[] {
  return importsOf(text)
    .filter((from) => from.startsWith("."))
    .map((from) => `${targetOf(file, from)}.ts`);
}

/** The files that a file imports, that those import, and so on; itself if it is in a circle. */
function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(imports.get(file));
  for (const next of reached) for (const target of imports.get(next) ?? []) reached.add(target);
  return reached;
}

interface Declared {
  readonly name: string;
  readonly file: string;
  /** Types count even if they are not exported: they name what a reader of the code thinks in. */
  readonly counts: boolean;
}

/**
 * Where names of other files are meant: an index hands them on; the schema's index shows schemas as those of plain
 * interfaces; the dataset's types are the model's for the embedded ids.
 */
const HANDS_ON = /(?:^|\/)index\.ts$|^dataset\/types\.ts$/;

const DECLARATION =
  /^(export )?(?:async )?(interface|type|class|enum|const|let|function|const enum) (?:\*\s*)?([A-Za-z_$][\w$]*)/gm;

function declaredIn(file: string, text: string): Declared[] {
  return [...text.matchAll(DECLARATION)].map(([, exported, kind = "", name = ""]) => ({
    name,
    file,
    counts: exported !== undefined || /^(?:interface|type|class|enum)$/.test(kind),
  }));
}

/** Names that two files declare, if they count in one of them, with the files. */
function sharedNames(declared: readonly Declared[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of declared) files.set(name, (files.get(name) ?? new Set()).add(file));
  const counting = new Set(declared.filter(({ counts }) => counts).map(({ name }) => name));
  return [...files].flatMap(([name, where]) =>
    where.size > 1 && counting.has(name) ? [`${name}: ${[...where].sort().join(", ")}`] : [],
  );
}

describe("the layers", () => {
  it.each(sources.filter(({ file }) => file.includes("/")))(
    "$file touches only what its room may",
    ({ file, text }) => {
      expect(ROOMS.map(({ name }) => name)).toContain(file.split("/")[0]);
      expect(strangersOf(file, text)).toEqual([]);
    },
  );

  it("lets each room touch only rooms above it", () => {
    const order = ["data", ...ROOMS.map(({ name }) => name)];
    const backward = ROOMS.flatMap(({ name, rooms }) =>
      rooms.filter((other) => other !== "index" && !order.slice(0, order.indexOf(name)).includes(other)),
    );
    expect(backward).toEqual([]);
  });

  it("lets no files import each other in a circle, not even for types", () => {
    const imports = new Map(sources.map(({ file, text }) => [file, filesImportedBy(file, text)]));
    expect([...imports.keys()].filter((file) => reachedFrom(file, imports).has(file))).toEqual([]);
  });

  it("sees a circle", () => {
    const imports = new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["c.ts"]],
      ["c.ts", ["b.ts"]],
    ]);
    expect([...imports.keys()].filter((file) => reachedFrom(file, imports).has(file))).toEqual(["b.ts", "c.ts"]);
  });

  it("names only files that are there", () => {
    const named = ROOMS.flatMap(({ packages }) => packages).flatMap((entry) => entry.split(" in ").slice(1));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("shows the table of rooms in docs/ARCHITECTURE.md; npx tsx tests/support/write-rooms.ts writes it again", () => {
    const page = readFileSync(join(root, "../docs/ARCHITECTURE.md"), "utf8");
    expect(withRooms(page)).toBe(page);
  });

  it("sees an import that is not allowed", () => {
    const text =
      'import { a } from "../../data/roles";\nimport type {\n  B,\n} from "../pipeline/b";\nimport "node:fs";\n';
    expect(strangersOf("query/example.ts", text)).toEqual(["data", "pipeline/b", "node:fs"]);
    expect(strangersOf("time/example.ts", 'import { a } from "./a";\nimport { x } from "date-fns/addDays";')).toEqual(
      [],
    );
    expect(strangersOf("pipeline/yaml/example.ts", 'import { a } from "../curate/a";')).toEqual(["pipeline/curate/a"]);
    expect(strangersOf("pipeline/yaml/example.ts", 'import "node:fs";')).toEqual(["node:fs"]);
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
    const written = sources.filter(({ text }) => !text.startsWith("// Written by"));
    expect(written.filter(({ text }) => text.split("\n").length > 151).map(({ file }) => file)).toEqual([]);
  });
});

describe("the names of src", () => {
  it("mean one thing each: what is exported, and every type, is declared in one file", () => {
    const declared = sources
      .filter(({ file }) => !HANDS_ON.test(file))
      .flatMap(({ file, text }) => declaredIn(file, text));
    expect(declared.length).toBeGreaterThan(sources.length);
    expect(sharedNames(declared)).toEqual([]);
  });

  it("are told apart by what counts", () => {
    const first = declaredIn("a.ts", "export const one = 1;\nfunction two(): void {}\ninterface Three {}\n");
    const second = declaredIn("b.ts", "const one = 2;\nfunction two(): void {}\ntype Three = 3;\n  const inner = 1;\n");
    expect(sharedNames([...first, ...second])).toEqual(["one: a.ts, b.ts", "Three: a.ts, b.ts"]);
  });
});

describe("the tests of src", () => {
  const tests = new Set(readdirSync(join(root, "../tests"), { recursive: true, encoding: "utf8" }));

  it("mirror it: a file that exports what can be called has a test file of its own", () => {
    expect(withoutMirror(sources, tests)).toEqual([]);
  });

  it("are missed for a function, a class and an arrow, but not for constants and types", () => {
    const files = {
      "list/one.ts": "export function one(): void {}\n",
      "list/two.ts": "export class Two {}\n",
      "list/three.ts": "export const three: Rule = (input) => input;\n",
      "list/four.ts": "export async function four(): Promise<void> {}\n",
      "list/five.ts":
        "export const FIVE = [1].map((x) => x);\nexport type Five = () => void;\nfunction six(): void {}\n",
    };
    const listed = Object.entries(files).map(([file, text]) => ({ file, text }));
    const mirrors = new Set(["list/one.test.ts", "list/six.test.ts"]);
    expect(withoutMirror(listed, mirrors)).toEqual(["list/two.ts", "list/three.ts", "list/four.ts"]);
  });
});
