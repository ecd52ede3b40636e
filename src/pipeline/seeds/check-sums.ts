import type { Issue } from "../../ground/issue";
import { sha256 } from "../../list/sha256";
import type { TextFile } from "./decode";
import type { RawFile } from "./read-seeds";

/** The list of the articles' checksums, as `sha256sum` writes it. */
export const SUMS = "seeds/articles.sha256";

/** The name of an article: its number, and what it was called where it was taken from. */
export const ARTICLE_NAME = /^(\d{3,6})_[a-z0-9][a-z0-9._-]{0,99}\.txt$/;

/** Every article that is missing, too many or changed against the list of checksums. */
export function checkSums(files: readonly RawFile[], sums: TextFile | undefined): Issue[] {
  if (sums === undefined) return [];
  const articles = new Map(files.flatMap((file) => articleName(file.path).map((name) => [name, file] as const)));
  const listed = new Map<string, string>();
  const issues = sums.text
    .split("\n")
    .flatMap((line, index) => (line === "" ? [] : checkSum(line, index + 1, articles, listed)));
  const extra = [...articles.keys()].filter((name) => !listed.has(name));
  return [...issues, ...extra.map(unlisted)];
}

function checkSum(
  line: string,
  number: number,
  articles: ReadonlyMap<string, RawFile>,
  listed: Map<string, string>,
): Issue[] {
  const where = { file: SUMS, line: number, column: 1, source: line };
  const [, sum = "", name = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
  if (!ARTICLE_NAME.test(name))
    return [
      {
        ...where,
        found: name === "" ? "a line that is no checksum" : `the file name ${JSON.stringify(name)}`,
        expected: "64 hexadecimal digits, two spaces and the name of a file in seeds/articles (NNN_name.txt)",
        fix: "cd seeds/articles && sha256sum *.txt > ../articles.sha256",
      },
    ];
  listed.set(name, sum);
  const file = articles.get(name);
  if (file === undefined) return [{ ...where, ...absent(name) }];
  return sha256(file.bytes) === sum ? [] : [changed(file, sum)];
}

const absent = (name: string) => ({
  found: `no file seeds/articles/${name}`,
  expected: "every listed article",
  fix: "restore the article; one that is withdrawn leaves this list together with its curation",
});

const changed = (file: RawFile, sum: string): Issue => ({
  file: file.path,
  found: `SHA-256 ${sha256(file.bytes)}`,
  expected: `${sum}, as ${SUMS} lists it`,
  fix: "restore the article byte for byte; nobody edits an article",
});

const unlisted = (name: string): Issue => ({
  file: `seeds/articles/${name}`,
  found: `an article that ${SUMS} does not list`,
  expected: "a checksum for every article",
  fix: "cd seeds/articles && sha256sum *.txt > ../articles.sha256",
});

/** The file's name if the path is an article's, else nothing. */
export function articleName(path: string): string[] {
  const name = path.replace(/^seeds\/articles\//, "");
  return name !== path && ARTICLE_NAME.test(name) ? [name] : [];
}
