import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import type { Time } from "../../model/time";
import { quoted } from "../../text/visible";
import type { TimeOptions } from "../../time/find-times";
import { holdsOf } from "../../time/holds-of";
import { parseEdtf } from "../../time/parse-edtf";
import { readTime } from "../../time/read-time";
import type { DatasetProblem } from "../dataset-problem";
import { pathOf } from "./path-of";

/** Every time whose days or manner do not follow from its EDTF, that its words contradict, or that gives no account of itself. */
export function contradictoryTimes(data: Dataset): DatasetProblem[] {
  const publications = data.articles.flatMap(({ id, published }) =>
    problemsOf(published, ["articles", id, "published"], { kind: "publication" }),
  );
  const periods = data.facts.flatMap((fact) =>
    fact.period === null ? [] : problemsOf(fact.period, pathOf(fact, "period"), timeOptionsOf(fact, data)),
  );
  return [...publications, ...periods];
}

type Options = TimeOptions & Pick<Required<TimeOptions>, "kind">;

function timeOptionsOf(fact: Fact, { predicates, articles }: Dataset): Options {
  const { kind, status } = fact;
  const published = indexById(articles).get(fact.article)?.published;
  const once = fact.kind === "statement" && indexById(predicates).get(fact.predicate)?.once === true;
  const isKnown = published !== undefined && parseEdtf(published.edtf) !== undefined;
  return { kind, once, published: isKnown ? published : null, ...(status && { status }) };
}

function problemsOf(time: Time, path: readonly string[], options: Options): DatasetProblem[] {
  const { edtf, from, before, holds } = time;
  const days = parseEdtf(edtf);
  if (days === undefined) return [notInProfile([...path, "edtf"], edtf)];
  const wanted = { from: days.from, before: days.before, holds: holdsOf(options, edtf) };
  const others = Object.entries({ from, before, holds }).flatMap(([field, value]) => {
    const expected = wanted[field as keyof typeof wanted];
    return value === expected ? [] : [other([...path, field], value, `${expected}, as ${edtf} says`)];
  });
  return [...others, ...againstWords(time, path, options), ...groundless(time, path)];
}

/** Read again, the words give the same time, as far as they settle it. */
function againstWords(
  { edtf, stated, basis, note }: Time,
  path: readonly string[],
  options: Options,
): DatasetProblem[] {
  const reading = stated === null ? undefined : readTime(stated, options);
  if (reading === undefined) return [];
  // Words of several times read as none of them.
  const readings = (reading.ok ? [reading.time.edtf] : reading.readings).filter(
    (each) => parseEdtf(each) !== undefined,
  );
  if (readings.length > 0 && !readings.some((each) => isSameTime(each, edtf)))
    return [other([...path, "edtf"], edtf, `${readings.join(" or ")}, as ${quoted(stated ?? "")} says`)];
  // What a person wrote has a note, and a basis of its own.
  if (!reading.ok || note !== undefined || reading.time.basis === basis) return [];
  return [other([...path, "basis"], basis, reading.time.basis)];
}

function isSameTime(a: string, b: string): boolean {
  const [one, two] = [parseEdtf(a), parseEdtf(b)];
  return one?.from === two?.from && one?.before === two?.before;
}

function groundless({ stated, basis, note }: Time, path: readonly string[]): DatasetProblem[] {
  const byWords = basis === "stated" || basis === "relative";
  if (stated !== null || (!byWords && note !== undefined)) return [];
  const expected = "the article's words, or another basis and a note that says why";
  return [{ path: [...path, "stated"], found: `the basis ${basis} without words`, expected, fix: "add words or note" }];
}

const notInProfile = (path: readonly string[], edtf: string): DatasetProblem => ({
  path,
  found: JSON.stringify(edtf),
  expected: "YYYY, YYYY-MM, YYYY-MM-DD, a/b, a/.., ../b, [a..b], [a..] or [..b], with dates of the calendar in order",
  fix: "write the time in this profile of EDTF",
});

const other = (path: readonly string[], found: string | null, expected: string): DatasetProblem => ({
  path,
  found: String(found),
  expected,
  fix: "mend the one or the other",
});
