/** A folder of `src`: what it is, and what its code may import. */
export interface Room {
  readonly name: string;
  readonly what: string;
  /** Other rooms, all of which stand above it in the table. */
  readonly rooms: readonly string[];
  /** Packages and modules of Node; for some, only in the file or folder named. */
  readonly packages: readonly string[];
  readonly never: string;
}

const TEXTS = ["model", "list", "text", "time", "exact", "quantity", "fact", "wording"];

/** The rooms of `src` in their order: each touches only rooms above it. docs/ARCHITECTURE.md shows this table. */
export const ROOMS: readonly Room[] = [
  { name: "model", what: "plain interfaces, the truth that people read", rooms: [], packages: [], never: "code" },
  {
    name: "list",
    what: "sorting, grouping, look-ups; the one list of a dataset's parts, what its hash is taken of, and the hash",
    rooms: ["model"],
    packages: ["node:crypto in list/sha256.ts"],
    never: "an order that depends on the locale",
  },
  {
    name: "text",
    what: "tokens, number words, sentences, edges of words, places in a text, what cannot be seen",
    rooms: ["list"],
    packages: [],
    never: "meaning",
  },
  {
    name: "markup",
    what: "markup in which every text is escaped",
    rooms: [],
    packages: [],
    never: "a text as it came",
  },
  {
    name: "time",
    what: "days and periods: EDTF, arithmetic on days, order, certainty; reading words of time",
    rooms: ["model", "list", "text"],
    packages: ["date-fns", "@date-fns/utc"],
    never: "the clock",
  },
  {
    name: "exact",
    what: "rationals, intervals, arithmetic on bounds",
    rooms: ["model", "list"],
    packages: [],
    never: "floats",
  },
  {
    name: "quantity",
    what: 'reading "over $40 billion": value, unit, bounds',
    rooms: ["model", "list", "text", "time", "exact"],
    packages: [],
    never: "floats for bounds",
  },
  {
    name: "fact",
    what: "what a fact says of itself: its id, the entities that it names",
    rooms: ["model", "list", "time"],
    packages: [],
    never: "other facts",
  },
  {
    name: "wording",
    what: "facts into English, one voice for all",
    rooms: ["model", "list", "text", "time", "exact", "quantity", "fact"],
    packages: [],
    never: "look-ups by id",
  },
  {
    name: "schema",
    what: "zod schemas that satisfy the interfaces, and the integrity of a whole dataset",
    rooms: ["model", "list", "text", "time", "exact", "quantity", "fact"],
    packages: ["zod"],
    never: "disk, data, clock",
  },
  {
    name: "ground",
    what: "a quote to its place, names to ids, problems in four parts: what curating, checking and drafting share",
    rooms: ["model", "list", "text", "schema"],
    packages: ["fastest-levenshtein"],
    never: "an approximate match",
  },
  {
    name: "dataset",
    what: "one wrapper for each part of `data/`, deeply frozen",
    rooms: ["data", "model", "list", "fact"],
    packages: ["package.json"],
    never: "logic",
  },
  {
    name: "query",
    what: "one helper a file, named after it; in its folders, the pieces that helpers share",
    rooms: TEXTS,
    packages: ["dataset/types", "package.json", "fastest-levenshtein"],
    never: "data, disk, zod at run time, changing its input",
  },
  {
    name: "audit",
    what: "the runner; in `rules`, one rule a file",
    rooms: TEXTS,
    packages: [],
    never: "data, disk, zod at run time, changing its input",
  },
  {
    name: "compare",
    what: "two versions, and the step between them",
    rooms: ["model", "list", "exact", "quantity", "fact", "wording"],
    packages: [],
    never: "data, disk, zod at run time, changing its input",
  },
  {
    name: "read",
    what: "reading words and texts that nobody has curated, for users",
    rooms: ["model", "list", "text", "time", "exact", "quantity"],
    packages: [],
    never: "a guess",
  },
  {
    name: "formats",
    what: "one export format a file",
    rooms: ["model", "list", "time", "exact", "fact", "wording", "schema", "compare"],
    packages: ["query/facts-in-doubt", "package.json", "hucre", "hyparquet-writer", "schema-dts"],
    never: "disk",
  },
  {
    name: "pipeline",
    what: "the way of the data, from seeds to modules; its folders in this order: `seeds`, `yaml`, `curate`, `check`, `write`; `currencies` makes a table of them",
    rooms: [...TEXTS, "schema", "ground", "audit", "read"],
    packages: [
      "zod",
      "node:crypto",
      "js-yaml in pipeline/yaml/compose-yaml.ts",
      "dinero.js in pipeline/currencies/sources.ts",
      "node:fs in pipeline/currencies/main.ts",
      "node:fs in pipeline/seeds/format-seeds.ts",
      "node:fs in pipeline/seeds/read-seeds.ts",
      "node:fs in pipeline/write",
      "node:fs in pipeline/summary.ts",
      "node:module in pipeline/currencies",
      "node:path",
      "node:util in pipeline/main.ts",
      "node:zlib in pipeline/summary.ts",
    ],
    never: "network, clock, chance, query",
  },
  {
    name: "draft",
    what: "what of an article can be read without a person, as a curation that asks for the rest, and a page to review it on",
    rooms: [...TEXTS, "markup", "schema", "ground", "read", "pipeline"],
    packages: ["node:crypto"],
    never: "an answer that the words do not give",
  },
  {
    name: "release",
    what: "the package and its releases: entries, shipped files, budgets; the step that the data calls for, the draft of its changeset, the rebuild",
    rooms: ["index", "model", "list", "fact", "quantity", "wording", "schema", "dataset", "compare", "formats"],
    packages: [
      "@changesets/parse",
      "esbuild",
      "node:child_process",
      "node:crypto",
      "node:fs",
      "node:os",
      "node:path",
      "node:url",
      "node:zlib",
    ],
    never: "a smaller step than the data calls for",
  },
  {
    name: "cli",
    what: "arguments, output, exit codes",
    rooms: [
      "index",
      "model",
      "list",
      "text",
      "time",
      "read",
      "fact",
      "wording",
      "schema",
      "ground",
      "dataset",
      "compare",
      "formats",
      "pipeline",
      "draft",
    ],
    packages: [
      "fastest-levenshtein",
      "string-width",
      "node:crypto",
      "node:events",
      "node:fs",
      "node:path",
      "node:string_decoder",
      "node:util",
    ],
    never: "logic that a helper should have",
  },
  {
    name: "site",
    what: "the explorer, the API pages, `llms.txt`, the figures in README; the lists that follow from the files of the rules",
    rooms: [
      "index",
      "markup",
      "read",
      "data",
      "model",
      "list",
      "time",
      "exact",
      "wording",
      "schema",
      "dataset",
      "formats",
      "release",
    ],
    packages: [
      "@sparticuz/chromium",
      "audit/rules in site/render-rules.ts",
      "esbuild",
      "playwright",
      "typedoc",
      "node:crypto",
      "node:fs",
      "node:os",
      "node:path",
      "node:timers/promises",
      "node:url",
      "node:zlib",
    ],
    never: "what a user of the package could not do",
  },
];

/** Folders of one room whose code touches only those before it. */
export const ORDER_WITHIN: Readonly<Record<string, readonly string[]>> = {
  pipeline: ["seeds", "yaml", "curate", "check", "write"],
};

/** The table as Markdown. */
export function roomsTable(): string {
  const rows = ROOMS.map(({ name, what, rooms, packages, never }) =>
    [`\`${name}\``, what, [...rooms, ...packages].join(", ") || "nothing", never].join(" | "),
  );
  return ["code in | what it is | may touch | never", "--- | --- | --- | ---", ...rows]
    .map((row) => `| ${row} |`)
    .join("\n");
}

const START = "<!-- rooms: written by `npx tsx tests/support/write-rooms.ts` from tests/support/rooms.ts -->";
const END = "<!-- /rooms -->";

/** The page with the table between its two marks. */
export function withRooms(page: string): string {
  const [before, rest = ""] = page.split(START);
  return `${before}${START}\n\n${roomsTable()}\n\n${END}${rest.split(END)[1] ?? ""}`;
}
