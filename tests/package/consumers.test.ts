import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { build as viteBuild } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { REPOSITORY } from "../support/real";
import { installedProject, packTarball, run, temporaryFolder } from "../support/tarball";

const PARTS = [
  "observations",
  "roles",
  "events",
  "statements",
  "articles",
  "entities",
  "indicators",
  "findings",
] as const;
const folder = temporaryFolder("consumers");
let project: string;

beforeAll(() => {
  const { path } = packTarball(folder.path);
  project = installedProject(join(folder.path, "project"), path, ["zod", "@types/node"]);
});
afterAll(folder.remove);

function write(name: string, text: string): string {
  writeFileSync(join(project, name), text);
  return name;
}

describe("a program", () => {
  const report = PARTS.map((part) => `${part}: ${part}.length`).join(", ");
  const helpers = ["tradeSeries", "audit"];
  const lengths = Object.fromEntries(PARTS.map((part) => [part, dataset[part].length]));

  it("imports every entry as an ES module", () => {
    const imports = PARTS.map((part) => `import { ${part} } from "kz-eu-facts/${part}";`).join("\n");
    const file = write(
      "all.mjs",
      `${imports}
      import { dataset } from "kz-eu-facts";
      import { tradeSeries } from "kz-eu-facts/query";
      import { audit } from "kz-eu-facts/audit";
      import { parseDataset } from "kz-eu-facts/schema";
      import json from "kz-eu-facts/data/dataset.json" with { type: "json" };
      import { isDeepStrictEqual } from "node:util";
      const same = isDeepStrictEqual(parseDataset(json), dataset);
      const helpers = [tradeSeries, audit].map(({ name }) => name);
      console.log(JSON.stringify({ same, helpers, lengths: { ${report} } }));`,
    );
    expect(JSON.parse(run(process.execPath, ["--no-warnings", file], project))).toEqual({
      same: true,
      helpers,
      lengths,
    });
  });

  it("requires every entry as CommonJS", () => {
    const requires = PARTS.map((part) => `const { ${part} } = require("kz-eu-facts/${part}");`).join("\n");
    const file = write(
      "all.cjs",
      `${requires}
      const { dataset } = require("kz-eu-facts");
      const { tradeSeries } = require("kz-eu-facts/query");
      const { audit } = require("kz-eu-facts/audit");
      const { parseDataset } = require("kz-eu-facts/schema");
      const { isDeepStrictEqual } = require("node:util");
      const same = isDeepStrictEqual(parseDataset(require("kz-eu-facts/data/dataset.json")), dataset);
      const helpers = [tradeSeries, audit].map(({ name }) => name);
      console.log(JSON.stringify({ same, helpers, lengths: { ${report} } }));`,
    );
    expect(JSON.parse(run(process.execPath, [file], project))).toEqual({ same: true, helpers, lengths });
  });
});

describe("a TypeScript project", () => {
  const SOURCE = `import { dataset, isId, meetings, observations, rolesOn, sourceOf } from "kz-eu-facts";
import type { AnyDataset, ArticleId, Dataset, Ids, Observation, Source } from "kz-eu-facts";
import { roles } from "kz-eu-facts/roles";
import { events } from "kz-eu-facts/events";
import { statements } from "kz-eu-facts/statements";
import { articles } from "kz-eu-facts/articles";
import { entities } from "kz-eu-facts/entities";
import { indicators } from "kz-eu-facts/indicators";
import { findings } from "kz-eu-facts/findings";
import { tradeSeries, type SeriesPoint } from "kz-eu-facts/query";
import { audit } from "kz-eu-facts/audit";
const points: readonly SeriesPoint[] = tradeSeries(dataset, { partner: "eu" });
const id: ArticleId = "a003";
// @ts-expect-error no article has this number
const typo: ArticleId = "a999";
const any: AnyDataset = dataset;
const first: Observation | undefined = observations[0];
export function Card({ point }: { point: SeriesPoint }): Source | undefined { return sourceOf(dataset, point.facts[0]); }
export function cardOf<I extends Ids>(data: Pick<Dataset<I>, "articles">, point: SeriesPoint<I>): Source<I> | undefined {
  return sourceOf(data, point.facts[0]);
}
export function chosen(text: string): SeriesPoint[] {
  return isId(dataset, "party", text) ? tradeSeries(dataset, { partner: text }) : [];
}
export const held = meetings(dataset).map(({ participants }) => participants.map((p) => rolesOn(dataset, p.id, "2024-01-01")));
// @ts-expect-error a city is no partner
tradeSeries(dataset, { partner: "astana" });
export const person: string | undefined = roles[0]?.person;
export default [id, typo, any, first, events, statements, articles, entities, indicators, findings, points, audit];
`;
  // Declarations of zod need a newer compiler than the data does.
  const SCHEMA = `import { parseDataset } from "kz-eu-facts/schema";
import json from "kz-eu-facts/data/dataset.json";
import type { AnyDataset } from "kz-eu-facts";
export const data: AnyDataset = parseDataset(json);
`;

  const COMPILERS = { "5.0": "typescript50", "6.0": "typescript", "7.0": "typescript7" } as const;
  const bundler = { module: "esnext", moduleResolution: "bundler" };
  const CASES: [version: keyof typeof COMPILERS, name: string, file: string, options: Record<string, unknown>][] = [
    ...(["5.0", "6.0", "7.0"] as const).flatMap((version): typeof CASES => [
      [version, "bundler", "main.ts", bundler],
      [version, "node16 from ESM", "main.mts", { module: "node16", moduleResolution: "node16" }],
      [version, "node16 from CommonJS", "main.cts", { module: "node16", moduleResolution: "node16" }],
      [version, "nodenext from ESM", "main.mts", { module: "nodenext", moduleResolution: "nodenext" }],
      [version, "nodenext from CommonJS", "main.cts", { module: "nodenext", moduleResolution: "nodenext" }],
    ]),
    ["5.0", "node10", "main.cts", { module: "commonjs", moduleResolution: "node10" }],
    ["6.0", "node10", "main.cts", { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" }],
  ];

  it.each(CASES)("compiles with TypeScript %s and %s", (version, name, file, options) => {
    const stem = `${version}-${name}`.replaceAll(/\W+/g, "-");
    const sources = [write(`${stem}-${file}`, SOURCE)];
    if (version !== "5.0" && name === "bundler") sources.push(write(`${stem}-schema.ts`, SCHEMA));
    const config = {
      strict: true,
      noEmit: true,
      target: "es2022",
      types: [],
      resolveJsonModule: true,
      esModuleInterop: true,
      ...options,
    };
    write(`tsconfig-${stem}.json`, JSON.stringify({ compilerOptions: config, files: sources }));
    const tsc = join(REPOSITORY, "node_modules", COMPILERS[version], "bin/tsc");
    expect(compile(tsc, `tsconfig-${stem}.json`)).toBe("");
  });

  function compile(tsc: string, config: string): string {
    try {
      return run(process.execPath, [tsc, "-p", config], project);
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }
});

describe("a bundle", () => {
  /** Words that stand in quotes of one kind of fact and in no quote of another. */
  function quotesOnlyIn(kind: "observations" | "roles" | "events" | "statements"): string[] {
    const others = dataset.facts.filter(
      (fact) => !(dataset[kind] as readonly { id: string }[]).some(({ id }) => id === fact.id),
    );
    const foreign = others
      .flatMap(({ quote, context = [] }) => [quote, ...context].map(({ exact }) => exact))
      .join("\n");
    return dataset[kind].map(({ quote }) => quote.exact).filter((exact) => !foreign.includes(exact));
  }

  async function bundled(source: string): Promise<string> {
    const result = await bundle({
      stdin: { contents: source, resolveDir: project },
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      charset: "utf8",
    });
    return result.outputFiles[0]!.text;
  }

  it.each([
    'import { roles } from "kz-eu-facts"; console.log(roles);',
    'import { roles } from "kz-eu-facts/roles"; console.log(roles);',
  ])("of one kind holds no quote of another: %s", async (source) => {
    const code = await bundled(source);
    expect(quotesOnlyIn("roles").filter((quote) => !code.includes(quote))).toEqual([]);
    for (const kind of ["observations", "events", "statements"] as const)
      expect(quotesOnlyIn(kind).filter((quote) => code.includes(quote))).toEqual([]);
  });

  it("of a constant holds no function", async () => {
    const code = await bundled('import { version } from "kz-eu-facts"; console.log(version);');
    expect(code).toContain(dataset.version);
    expect(code).not.toMatch(/\bfunction\b|=>/);
  });

  it("of nothing holds nothing", async () => {
    expect((await bundled('import { dataset, observations } from "kz-eu-facts";')).trim()).toBe("");
  });

  it("is made by Vite for a browser", async () => {
    write("index.html", '<script type="module" src="./page.js"></script>');
    write("page.js", 'import { observations } from "kz-eu-facts"; document.title = observations[0].id;');
    await viteBuild({
      root: project,
      logLevel: "silent",
      build: { outDir: "site", minify: false, assetsInlineLimit: 0 },
    });
    const html = readFileSync(join(project, "site/index.html"), "utf8");
    const [, script = ""] = /src="([^"]+)"/.exec(html) ?? [];
    const code = readFileSync(join(project, "site", script), "utf8");
    expect(code).toContain(dataset.observations[0]!.quote.exact);
    expect(quotesOnlyIn("roles").filter((quote) => code.includes(quote))).toEqual([]);
  });
});
