import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { CORE_SCHEMA, load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import type { Dataset } from "../../src/model/dataset";
import { withDuckDb } from "../formats/duckdb";
import { type Package, tablesOf } from "../formats/read-package";
import { sha256 } from "../support/formats";
import { REPOSITORY } from "../support/real";
import { installedProject, packTarball, run, temporaryFolder } from "../support/tarball";

// The files that a user finds in the installed package, read as they lie there.

const folder = temporaryFolder("data");
let project: string;
let files: ReadonlyMap<string, Buffer>;
let descriptor: Package;

beforeAll(() => {
  project = installedProject(join(folder.path, "project"), packTarball(folder.path).path);
  const data = join(project, "node_modules/kz-eu-facts/dist/data");
  files = new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name))]));
  descriptor = jsonOf("datapackage.json") as Package;
});
afterAll(folder.remove);

function jsonOf(file: string): unknown {
  return JSON.parse(files.get(file)?.toString() ?? "");
}

/** Names of columns as SQL has them. */
function named(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join();
}

describe("the shipped data package", () => {
  it("lists every file beside it, by its bytes and hash", () => {
    const besides = [...files.keys()].filter((name) => name !== "datapackage.json" && !/\.d\.c?ts$/.test(name));
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(besides.toSorted());
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = files.get(path)!;
      expect({ path, bytes, hash }).toEqual({ path, bytes: content.length, hash: `sha256:${sha256(content)}` });
    }
  });

  it("is true of the rows, columns, keys and foreign keys that DuckDB finds in the tables", async () => {
    await withDuckDb(files, async (ask) => {
      for (const { name, path, schema } of tablesOf(descriptor)) {
        const read = (file: string, of: string) => `read_csv('${of}/${file}', all_varchar = true, header = true)`;
        const columns = await ask((of) => `describe from ${read(path, of)}`);
        expect(columns.map((column) => column["column_name"])).toEqual(schema.fields.map((field) => field.name));
        const key = named(schema.primaryKey);
        const release = "dataset_version, dataset_hash, dataset_latest_article";
        const counted = `count(*)::int as rows, count(distinct ${key})::int as keys, count(distinct (${release}))::int as releases`;
        const rows = dataset[name as "facts"].length;
        expect(await ask((of) => `select ${counted} from ${read(path, of)}`)).toEqual([
          { rows, keys: rows, releases: Math.min(rows, 1) },
        ]);
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const target = (of: string) => read(`${reference.resource ?? name}.csv`, of);
          const lost = (of: string) => `${named(fields)} not in (select ${named(reference.fields)} from ${target(of)})`;
          expect(await ask((of) => `from ${read(path, of)} where ${lost(of)}`)).toEqual([]);
        }
      }
    });
  });

  it("tells in each table the release that the dataset is", async () => {
    const { version, hash, latestArticle } = jsonOf("dataset.json") as Dataset;
    expect({ version, hash, latestArticle }).toEqual({
      version: dataset.version,
      hash: dataset.hash,
      latestArticle: dataset.latestArticle,
    });
    expect(descriptor).toMatchObject({ version, hash, latestArticle });
    await withDuckDb(files, async (ask) => {
      expect(
        await ask(
          (of) =>
            `select distinct dataset_version, dataset_hash, dataset_latest_article::varchar as day from read_csv('${of}/observations.csv', header = true)`,
        ),
      ).toEqual([{ dataset_version: version, dataset_hash: hash, day: latestArticle }]);
    });
  });

  it("has schemas that accept the dataset beside them and the seeds as an editor reads them", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const lists = ["entities", "indicators", "predicates", "posts", "aliases"].map(
      (name) => [name, `${name}.yaml`] as const,
    );
    const curations = readdirSync(join(REPOSITORY, "seeds/curation")).map(
      (name) => ["curation", `curation/${name}`] as const,
    );
    for (const name of ["dataset", "curation", ...lists.map(([list]) => list)])
      ajv.addSchema(jsonOf(`${name}.schema.json`) as object, name);
    expect(ajv.validate("dataset", jsonOf("dataset.json"))).toBe(true);
    const refused = [...curations, ...lists].filter(([schema, path]) => {
      const text = readFileSync(join(REPOSITORY, "seeds", path), "utf8");
      return !ajv.validate(schema, load(text, { schema: CORE_SCHEMA }));
    });
    expect(refused).toEqual([]);
  });
});

describe("the installed package", () => {
  it("audits its own data to the findings that it ships, and compares what was changed", () => {
    writeFileSync(
      join(project, "judge.mjs"),
      `import { readFileSync } from "node:fs";
      import { audit, compare, dataset, findingsOf } from "kz-eu-facts";
      const textOf = ({ file }) => readFileSync(process.argv[2] + "/" + file, "utf8");
      const texts = new Map(dataset.articles.map((article) => [article.id, textOf(article)]));
      const { observations: [first, ...others], roles } = dataset;
      const corrected = { ...first, quantity: { ...first.quantity, value: first.quantity.value + 1 } };
      const newer = { ...dataset, observations: [corrected, ...others], roles: roles.slice(1) };
      const { step, corrected: [{ id, field, older, newer: now, newerQuote }], removed } = compare(dataset, newer);
      console.log(JSON.stringify({
        found: findingsOf(audit(dataset, texts)),
        same: compare(dataset, dataset).step,
        changed: { step, id, field, by: now.value - older.value, newerQuote, removed },
      }));`,
    );
    const [first] = dataset.observations;
    expect(JSON.parse(run(process.execPath, ["judge.mjs", join(REPOSITORY, "seeds/articles")], project))).toEqual({
      found: dataset.findings,
      same: "none",
      changed: {
        step: "blocked",
        id: first!.id,
        field: "quantity",
        by: 1,
        newerQuote: first!.quote.exact,
        removed: [dataset.roles[0]!.id],
      },
    });
  });
});
