import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../list/sha256";
import type { Article } from "../../model/article";
import { badInput, diskTrouble } from "../command-refusal";
import { readRegularFile } from "./read-regular-file";
import { reasonOf } from "./reason-of";

const MOST_BYTES = 2 ** 20;
const EXPECTED = "the article that the dataset quotes";

/** The texts of the articles by id: only files that the folder lists, plain ones, each with the hash that the data has. */
export function readArticles(seeds: string, articles: readonly Article[]): ReadonlyMap<string, string> {
  const folder = join(seeds, "articles");
  const listed = fileNamesIn(folder);
  return new Map(articles.map((article) => [article.id, readArticle(folder, listed, article)]));
}

function fileNamesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw diskTrouble({
      where: folder,
      found: reasonOf(error),
      expected: "the folder with the articles",
      fix: "give the folder seeds of the repository with --seeds",
    });
  }
}

/** A name that the dataset gives may lead anywhere: only what the folder lists is opened. */
function readArticle(folder: string, listed: readonly string[], { file, sha256: expected }: Article): string {
  if (!/^[\w-]+\.txt$/.test(file) || !listed.includes(file))
    throw badInput({
      where: folder,
      found: `no file “${file}”`,
      expected: EXPECTED,
      fix: "give the folder seeds of the repository with --seeds",
    });
  const path = join(folder, file);
  const bytes = readRegularFile(path, MOST_BYTES, EXPECTED, true);
  const found = sha256(bytes);
  if (found === expected) return bytes.toString("utf8");
  throw badInput({
    where: path,
    found: `SHA-256 ${found}`,
    expected: `SHA-256 ${expected}`,
    fix: "restore the article byte for byte",
  });
}
