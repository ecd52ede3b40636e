import type { Problem } from "../../ground/issue";
import { type Body } from "../../ground/locate";
import { isNamed } from "../../ground/names";
import type { Article } from "../../model/article";
import type { Curation } from "../../schema/curation";
import { placesOf } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { splits } from "../../text/word-edges";
import type { ArticleSeed } from "../seeds/gather";
import { openQuestion } from "../yaml/open-question";
import type { Path } from "../yaml/parse-yaml";
import { curatePublished } from "./curate-time";
import type { Reading } from "./reading";

type Record = Curation["article"];

/** The part of the text between the first and the last words of the article itself. */
export function bodyOf(
  { text, path }: ArticleSeed,
  { first, last }: Record["body"],
): { body: Body } | { key: "first" | "last"; problem: Problem } {
  for (const [key, words] of [["first", first] as const, ["last", last] as const]) {
    const places = placesOf(words, text);
    if (places.length !== 1) return { key, problem: notOnce(words, places.length, path) };
  }
  const start = text.indexOf(first);
  const end = text.indexOf(last) + last.length;
  if (end <= start) return { key: "last", problem: reversed(last) };
  const cut = [start, end].find((at) => splits(text, at));
  if (cut !== undefined)
    return { key: cut === start ? "first" : "last", problem: halfWord(text.slice(cut - 8, cut + 8)) };
  return { body: { text, path, start, end } };
}

/** The article's record. Only title, date, publisher and credits may come from outside the body. */
export function curateRecord(record: Record, reading: Reading): Article {
  const { seed, body, report } = reading;
  const { title, publisher, url, published, reportedBy = [], credits } = record;
  if (title !== undefined) standsInText(title, ["article", "title"], reading);
  const open = openQuestion(publisher.name, "who published the article");
  if (open) report(["article", "publisher", "name"], open);
  if (publisher.basis === "stated") standsInText(publisher.name, ["article", "publisher", "name"], reading);
  credits?.forEach(({ role, name }, index) => {
    standsInText(role, ["article", "credits", index, "role"], reading);
    standsInText(name, ["article", "credits", index, "name"], reading);
  });
  reportedBy.forEach((id, index) => checkSource(id, ["article", "reportedBy", index], reading));
  return {
    id: seed.id,
    file: seed.file,
    sha256: seed.sha256,
    length: seed.text.length,
    title: title ?? null,
    body: [body.start, body.end],
    published: curatePublished(published, ["article", "published"], reading),
    publisher,
    url: url ?? null,
    reportedBy,
    ...(credits && { credits }),
  };
}

function standsInText(words: string, path: Path, { body, report }: Reading): void {
  if (!body.text.includes(words))
    report(path, {
      found: quoted(words),
      expected: `words that stand in ${body.path}`,
      fix: "copy them out of the article; what comes from elsewhere has the basis external",
    });
}

function checkSource(id: string, path: Path, { lists, body, report }: Reading): void {
  const entity = lists.entities.get(id);
  const problem = lists.unknown("entity", id);
  if (problem) report(path, problem);
  if (entity && !isNamed(entity, body.text))
    report(path, {
      found: `"${id}", which the article does not name`,
      expected: `${[entity.name, ...(entity.aliases ?? [])].map(quoted).join(" or ")} in the article`,
      fix: "name the source that the article names, or add the article's spelling to its aliases",
    });
}

const notOnce = (words: string, count: number, path: string): Problem => ({
  found: `${quoted(words)} ${count} times in ${path}`,
  expected: "words that stand there once",
  fix: count === 0 ? "copy the words out of the article" : "take more words",
});

const reversed = (last: string): Problem => ({
  found: `${quoted(last)} before the first words of the body`,
  expected: "a body that ends after it begins",
  fix: "exchange first and last",
});

const halfWord = (around: string): Problem => ({
  found: `a body cut inside a word: ${quoted(around)}`,
  expected: "whole words",
  fix: "take the whole word",
});
