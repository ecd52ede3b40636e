import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalText } from "../list/canonical-text";
import type { Article } from "../model/article";
import type { Dataset } from "../model/dataset";
import { formatProblem } from "../schema/dataset-problem";
import { passagesOf } from "../schema/integrity/misplaced-passages";
import { underivedIds } from "../schema/integrity/underived-ids";
import { parseDataset } from "../schema/parse-dataset";
import { type Answer, answer, type Command, EXIT, InputError } from "./command";
import { data } from "./data";
import { readDataset } from "./read-dataset";

export const verify: Command = {
  name: "verify",
  usage: "[DATASET.json] [--seeds DIR]",
  summary:
    "hash, ids and integrity of the installed dataset or of a file; with --seeds every quote against the articles",
  examples: ["kz-eu-facts verify", "kz-eu-facts verify --seeds seeds"],
  options: { seeds: { type: "string", meaning: "the folder seeds of the repository, with the articles" } },
  words: { min: 0, max: 1 },
  run: ({ words: [path], options }) => {
    const dataset = path === undefined ? parseDataset(data) : readDataset(path);
    const failures = [
      ...underivedIds(dataset).map(formatProblem),
      ...wrongHash(dataset),
      ...wrongQuotes(dataset, options["seeds"]),
    ];
    return result(dataset, failures, options["seeds"] !== undefined);
  },
};

function result(dataset: Dataset, failures: readonly string[], withSeeds: boolean): Answer {
  const checked = withSeeds
    ? `integrity, ids, hash and ${dataset.facts.length} facts against the articles`
    : "integrity, ids and hash";
  const text = failures.length === 0 ? `${checked}: in order (${dataset.hash})` : failures.join("\n\n");
  return answer(text, { version: dataset.version, hash: dataset.hash, failures }, failures.length === 0);
}

function wrongHash(dataset: Dataset): string[] {
  const hash = createHash("sha256").update(canonicalText(dataset)).digest("hex");
  if (hash === dataset.hash) return [];
  const expected = `${hash}, the SHA-256 of what the data says`;
  const fix = "install the package again; the data was changed after it was built";
  return [formatProblem({ path: ["dataset", "hash"], found: dataset.hash, expected, fix })];
}

function wrongQuotes(dataset: Dataset, seeds: string | boolean | undefined): string[] {
  if (typeof seeds !== "string") return [];
  const texts = new Map(dataset.articles.map((article) => [article.id, readArticle(seeds, article)]));
  return dataset.facts.flatMap((fact) =>
    passagesOf(fact)
      .filter(({ span: { exact, start, end } }) => texts.get(fact.article)?.slice(start, end) !== exact)
      .map(
        ({ field, span: { exact, start, end } }) =>
          `${fact.id} › ${field}\n  found:    “${texts.get(fact.article)?.slice(start, end) ?? ""}” in ${fact.article}:${start}–${end}\n  expected: “${exact}”\n  fix:      restore the article, or the package`,
      ),
  );
}

function readArticle(seeds: string, { file, sha256 }: Article): string {
  const path = join(seeds, "articles", file);
  const bytes = read(path);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sha256)
    throw new InputError(EXIT.badInput, path, `SHA-256 ${found}`, sha256, "restore the article byte for byte");
  return bytes.toString("utf8");
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new InputError(
      EXIT.disk,
      path,
      (error as Error).message,
      "the article that the dataset quotes",
      "give the folder seeds of the repository",
    );
  }
}
