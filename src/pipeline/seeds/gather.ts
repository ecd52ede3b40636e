import type { Issue } from "../../ground/issue";
import { compareText } from "../../list/compare-text";
import { sha256 } from "../../list/sha256";
import { ARTICLE_NAME, articleName, checkSums, SUMS } from "./check-sums";
import { decode, type TextFile } from "./decode";
import type { RawFile, RawSeeds } from "./read-seeds";

/** An article with the curation file that reads it. */
export interface ArticleSeed extends TextFile {
  /** `a` and the number at the start of the file's name. */
  readonly id: string;
  /** The file's name. */
  readonly file: string;
  readonly sha256: string;
  readonly curation: TextFile;
}

export const SEED_LISTS = ["entities", "indicators", "predicates", "posts", "aliases"] as const;

/** The seeds as texts, each article beside its curation. */
export interface Seeds {
  readonly articles: readonly ArticleSeed[];
  /** `undefined` for a list that is missing or no plain text. */
  readonly lists: Readonly<Record<(typeof SEED_LISTS)[number], TextFile | undefined>>;
}

/** What the draft of an article leaves beside the curations, until a curator has taken it over. */
const DRAFTED =
  /^seeds\/curation\/a\d{3,6}\.(?:draft(?:-\d+)?\.yaml|(?:draft(?:-\d+)?\.)?(?:entities\.yaml|posts\.yaml|review\.html))$/;

/** The seeds as texts, as far as they can be read, with every reason why they are not complete and unchanged. */
export function gather({ files: all, issues: unread }: RawSeeds): { seeds: Seeds; issues: Issue[] } {
  const files = all.filter(({ path }) => !DRAFTED.test(path));
  const issues = [...unread];
  const texts = decodeAll(files, issues);
  issues.push(...strangers(files), ...checkSums(files, texts.get(SUMS)));
  const articles = pairArticles(files, texts, issues);
  issues.push(...[SUMS, ...SEED_LISTS.map(listPath)].filter((path) => !hasFile(files, path)).map(missing));
  return { seeds: { articles, lists: listsIn(texts) }, issues };
}

/** One article and its curation as seeds, wherever the two lie; of the lists all but what tells of other articles. */
export function gatherOne(
  article: RawFile,
  curation: RawFile,
  lists: readonly RawFile[],
): { seeds: Seeds; issues: Issue[] } {
  const issues: Issue[] = [];
  const texts = decodeAll([article, curation, ...lists], issues);
  issues.push(
    ...SEED_LISTS.map(listPath)
      .filter((path) => !hasFile(lists, path))
      .map(missing),
  );
  const [text, curated] = [texts.get(article.path), texts.get(curation.path)];
  const id = /(?:^|[\\/])(a\d{3,6})\.yaml$/.exec(curation.path)?.[1] ?? "a000";
  const file = `${id.slice(1)}_article.txt`;
  const articles = text && curated ? [{ ...text, id, file, sha256: sha256(article.bytes), curation: curated }] : [];
  return { seeds: { articles, lists: { ...listsIn(texts), aliases: undefined } }, issues };
}

function decodeAll(files: readonly RawFile[], issues: Issue[]): ReadonlyMap<string, TextFile> {
  const texts = new Map<string, TextFile>();
  for (const { path, bytes } of files) {
    const decoded = decode(path, bytes);
    if ("text" in decoded) texts.set(path, { path, text: decoded.text });
    else issues.push(...decoded.issues);
  }
  return texts;
}

function listsIn(texts: ReadonlyMap<string, TextFile>): Seeds["lists"] {
  const [entities, indicators, predicates, posts, aliases] = SEED_LISTS.map((list) => texts.get(listPath(list)));
  return { entities, indicators, predicates, posts, aliases };
}

function hasFile(files: readonly RawFile[], path: string): boolean {
  return files.some((file) => file.path === path);
}

function strangers(files: readonly RawFile[]): Issue[] {
  const known = [SUMS, ...SEED_LISTS.map(listPath)];
  return files
    .filter(({ path }) => {
      const [, folder = "", name = ""] = /^seeds\/(?:(.+)\/)?([^/]+)$/.exec(path) ?? [];
      if (folder === "articles") return !ARTICLE_NAME.test(name);
      return folder === "curation" ? !/^a\d{3,6}\.yaml$/.test(name) : !known.includes(path);
    })
    .map(({ path }) => ({
      file: path,
      found: "a file that no step reads",
      expected: `seeds/articles/NNN_name.txt, seeds/curation/aNNN.yaml, or one of ${known.join(", ")}`,
      fix: "rename the file, or move it out of seeds/",
    }));
}

const missing = (path: string): Issue => ({
  file: path,
  found: "no such file",
  expected: "the file, even if it lists nothing",
  fix: "restore it from the history",
});

function pairArticles(files: readonly RawFile[], texts: ReadonlyMap<string, TextFile>, issues: Issue[]): ArticleSeed[] {
  const articles: ArticleSeed[] = [];
  const taken = new Map<string, string>();
  for (const { path, bytes } of files) {
    const [file] = articleName(path);
    if (file === undefined) continue;
    const id = `a${ARTICLE_NAME.exec(file)?.[1]}`;
    const twin = taken.get(id);
    taken.set(id, path);
    const curationPath = `seeds/curation/${id}.yaml`;
    const [text, curation] = [texts.get(path), texts.get(curationPath)];
    if (twin !== undefined) issues.push(sameNumber(path, twin));
    else if (!files.some((other) => other.path === curationPath)) issues.push(uncurated(path, curationPath));
    else if (text && curation) articles.push({ ...text, id, file, sha256: sha256(bytes), curation });
  }
  const orphans = files.filter(({ path }) => !taken.has(/^seeds\/curation\/(a\d+)\.yaml$/.exec(path)?.[1] ?? "a"));
  issues.push(...orphans.filter(({ path }) => path.startsWith("seeds/curation/")).map(orphan));
  return articles.sort((a, b) => compareText(a.id, b.id));
}

const sameNumber = (path: string, twin: string): Issue => ({
  file: path,
  found: `the same number as ${twin}`,
  expected: "one article a number",
  fix: "give the newer article the next free number",
});

const uncurated = (path: string, curation: string): Issue => ({
  file: path,
  found: `no ${curation}`,
  expected: "one curation file an article",
  fix: "write it; the guide to curation says how",
});

const orphan = ({ path }: RawFile): Issue => ({
  file: path,
  found: "a curation without its article",
  expected: "an article in seeds/articles whose name begins with the same number",
  fix: "restore the article, or take the curation away",
});

/** Where a list stands. */
export function listPath(list: (typeof SEED_LISTS)[number]): string {
  return `seeds/${list}.yaml`;
}
