import { basename } from "node:path";
import type { DraftInput } from "../../draft/draft-input";
import { listsOf } from "../../draft/lists-of";
import type { Issue } from "../../ground/issue";
import { sha256 } from "../../list/sha256";
import type { Dataset } from "../../model/dataset";
import { readClosedLists } from "../../pipeline/curate/closed-lists";
import { curate } from "../../pipeline/curate/curate";
import { decode, type TextFile } from "../../pipeline/seeds/decode";
import { gather } from "../../pipeline/seeds/gather";
import { readSeeds } from "../../pipeline/seeds/read-seeds";
import { type DraftTarget } from "./draft-target";
import { readRegularFile } from "./read-regular-file";
import { requireSeeds } from "./require-seeds";

/** What a draft is made of, and the first line of a curation, which tells editors its schema. */
export interface DraftSources extends Pick<DraftInput, "article" | "lists" | "known" | "curated"> {
  readonly header: string;
}

const MOST_BYTES = 2 ** 20;
const HEADER = /^# yaml-language-server: .+$/m;

/** The article, the lists and the facts of other articles: of the seeds under a folder, else of a dataset. */
export function draftSources(
  file: string,
  root: string | undefined,
  data: Dataset,
  target: DraftTarget,
): DraftSources | { readonly issues: readonly Issue[] } {
  const text = textOf(file, "an article as plain text");
  if ("issues" in text) return text;
  const { curation } = target;
  const seeds = root === undefined ? undefined : seedsUnder(root);
  const id = target.id ?? nextId((seeds ?? data).articles);
  const article = { id, file: basename(file), path: file, text: text.text, sha256: sha256(text.bytes) };
  const lists = seeds?.lists ?? listsOf(data);
  const { issues } = readClosedLists(lists);
  if (issues.length > 0) return { issues };
  const others = seeds?.articles.filter((other) => other.id !== id);
  const known = others
    ? curate({ articles: others, lists }).curated.articles.flatMap(({ facts }) => facts)
    : data.facts;
  const sources = { article, lists, known: known.filter((fact) => fact.article !== id) };
  if (curation === undefined) return { ...sources, header: headerOf(seeds?.articles[0]?.curation) };
  const own = textOf(curation, "the curation of the article");
  if ("issues" in own) return own;
  const written = { path: curation, text: own.text };
  const read = curate({ articles: [{ ...article, curation: written }], lists });
  const [curated] = read.curated.articles;
  if (!curated) return { issues: read.issues };
  return { ...sources, header: headerOf(written), curated };
}

function textOf(
  path: string,
  expected: string,
): { readonly text: string; readonly bytes: Buffer } | { readonly issues: readonly Issue[] } {
  const bytes = readRegularFile(path, MOST_BYTES, expected);
  const decoded = decode(path, bytes);
  return "issues" in decoded ? decoded : { text: decoded.text, bytes };
}

function seedsUnder(root: string) {
  requireSeeds(root);
  return gather(readSeeds(root)).seeds;
}

/** The id after the last one of the articles, so that what is drafted bears no other's. */
function nextId(articles: readonly { readonly id: string }[]): string {
  const last = articles.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), -1);
  return `a${String(last + 1).padStart(3, "0")}`;
}

function headerOf(curation: TextFile | undefined): string {
  return HEADER.exec(curation?.text.split("\n")[0] ?? "")?.[0] ?? "";
}
