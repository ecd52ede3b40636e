import type { Problem } from "../../ground/issue";
import { type Body } from "../../ground/locate";
import { isNamed } from "../../ground/names";
import type { Article } from "../../model/article";
import type { Time } from "../../model/time";
import type { CuratedPeriod, Curation } from "../../schema/curation";
import { placesOf } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { splits } from "../../text/word-edges";
import { contradictsWords } from "../../time/contradicts-words";
import { parseEdtf } from "../../time/parse-edtf";
import type { ArticleSeed } from "../seeds/gather";
import type { Path } from "../yaml/parse-yaml";
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
  const { seed, body } = reading;
  const { title, publisher, url, published, reportedBy = [], credits } = record;
  if (title !== undefined) standsInText(title, ["article", "title"], reading);
  if (publisher.basis === "stated") standsInText(publisher.name, ["article", "publisher", "name"], reading);
  credits?.forEach(({ role, name }, index) => {
    standsInText(role, ["article", "credits", index, "role"], reading);
    standsInText(name, ["article", "credits", index, "name"], reading);
  });
  reportedBy.forEach((id, index) => checkSource(id, ["article", "reportedBy", index], reading));
  if (published.stated !== undefined) {
    standsInText(published.stated, ["article", "published", "stated"], reading);
    for (const start of placesOf(published.stated, body.text))
      reading.markRead({ start, end: start + published.stated.length });
  }
  return {
    id: seed.id,
    file: seed.file,
    sha256: seed.sha256,
    length: seed.text.length,
    title: title ?? null,
    body: [body.start, body.end],
    published: curateTime(published, "once", ["article", "published"], reading),
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

/** The time with its days; problems where it is not in the profile, contradicts its words, or lacks a reason. */
export function curateTime(
  { edtf, stated, basis, note }: CuratedPeriod,
  holds: Time["holds"],
  path: Path,
  { report }: Reading,
): Time {
  const days = parseEdtf(edtf);
  if (days === undefined) report([...path, "edtf"], noTime(edtf));
  const strange = stated === undefined ? undefined : contradictsWords(edtf, stated, basis === "stated");
  if (days !== undefined && strange !== undefined) report([...path, "edtf"], otherDate(edtf, strange, stated ?? ""));
  if (stated === undefined && (basis === "stated" || basis === "relative"))
    report(path, { found: `basis ${basis} without words`, expected: "the article's words", fix: "add stated:" });
  if (note === undefined && (basis === "inferred" || basis === "external"))
    report(path, { found: `basis ${basis} without a note`, expected: "a note that says why", fix: "add note:" });
  const { from = null, before = null } = days ?? {};
  return { edtf, holds, from, before, stated: stated ?? null, basis, ...(note && { note }) };
}

const noTime = (edtf: string): Problem => ({
  found: quoted(edtf),
  expected: "YYYY, YYYY-MM, YYYY-MM-DD, a/b, a/.., ../b, [a..b], [a..] or [..b], with dates of the calendar in order",
  fix: "write the time in this profile of EDTF",
});

const otherDate = (edtf: string, strange: string, stated: string): Problem => ({
  found: `${edtf} for the words ${quoted(stated)}`,
  expected: `“${strange}” in both, or in neither`,
  fix: "mend the time, or give it the basis relative or inferred",
});

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
