import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import type { Time } from "../../model/time";
import { type Dated, holdsOf } from "../../time/holds-of";
import { parseEdtf } from "../../time/parse-edtf";
import type { DatasetProblem } from "../dataset-problem";
import { pathOf } from "./path-of";

/** Every time whose days, or the way it holds, do not follow from its EDTF, or that gives no account of itself. */
export function contradictoryTimes(data: Dataset): DatasetProblem[] {
  const publications = data.articles.flatMap(({ id, published }) =>
    problemsOf(published, ["articles", id, "published"], { kind: "publication" }),
  );
  const periods = data.facts.flatMap((fact) =>
    fact.period === null ? [] : problemsOf(fact.period, pathOf(fact, "period"), datedBy(fact, data)),
  );
  return [...publications, ...periods];
}

function datedBy(fact: Fact, { predicates }: Dataset): Dated {
  const once = fact.kind === "statement" && indexById(predicates).get(fact.predicate)?.once;
  return { kind: fact.kind, status: fact.status, once: once === true };
}

function problemsOf(time: Time, path: readonly string[], dated: Dated): DatasetProblem[] {
  const { edtf, from, before, holds, stated, basis, note } = time;
  const days = parseEdtf(edtf);
  if (days === undefined) return [notInProfile([...path, "edtf"], edtf)];
  const wanted = { from: days.from, before: days.before, holds: holdsOf(dated, edtf) };
  const others = Object.entries({ from, before, holds }).flatMap(([field, value]) => {
    const expected = wanted[field as keyof typeof wanted];
    return value === expected ? [] : [other([...path, field], value, expected, edtf)];
  });
  const byWords = basis === "stated" || basis === "relative";
  const unfounded = stated === null && (byWords || note === undefined);
  return unfounded ? [...others, groundless([...path, "stated"], basis)] : others;
}

const notInProfile = (path: readonly string[], edtf: string): DatasetProblem => ({
  path,
  found: JSON.stringify(edtf),
  expected: "YYYY, YYYY-MM, YYYY-MM-DD, a/b, a/.., ../b, [a..b], [a..] or [..b], with dates of the calendar in order",
  fix: "write the time in this profile of EDTF",
});

const other = (
  path: readonly string[],
  found: string | null,
  expected: string | null,
  edtf: string,
): DatasetProblem => ({
  path,
  found: String(found),
  expected: `${expected}, as ${edtf} says`,
  fix: "mend the one or the other",
});

const groundless = (path: readonly string[], basis: string): DatasetProblem => ({
  path,
  found: `the basis ${basis} without words`,
  expected: "the article's words, or another basis and a note that says why",
  fix: "add the words or the note",
});
