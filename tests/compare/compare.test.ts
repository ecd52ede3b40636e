import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/compare";
import type { DatasetPart, Step } from "../../src/compare/comparison";
import { dataset } from "../../src/dataset/dataset";
import { canonicalText } from "../../src/list/canonical-text";
import type { Dataset } from "../../src/model/dataset";
import { applyChanges, sortedByKey } from "../support/apply-changes";

type Row = Record<string, unknown>;
type Loose = Record<DatasetPart, Row[]>;

/** The embedded dataset as loose data, changed. The list of all facts is made anew. */
function changed(change: (data: Loose) => void): Dataset {
  const data = JSON.parse(JSON.stringify(dataset)) as Loose;
  change(data);
  const { observations, roles, events, statements } = data;
  return { ...data, facts: [...observations, ...roles, ...events, ...statements] } as never;
}

const row = (data: Loose, part: DatasetPart, id: string): Row => data[part].find((entry) => entry["id"] === id)!;
const gone = (data: Loose, part: DatasetPart, id: string) =>
  void data[part].splice(data[part].indexOf(row(data, part, id)), 1);

const FIGURE = "trade-turnover.kz-eu.2024.a003";
const GONE = "role.olof-skoog.deputy-secretary-general.a003";

const CASES: [string, (data: Loose) => void, Step][] = [
  ["no change", () => undefined, "none"],
  ["another order of the entries", (data) => void data.observations.sort(() => -1), "none"],
  ["a note", (data) => Object.assign(row(data, "observations", FIGURE), { note: "A note." }), "patch"],
  [
    "the note of a period",
    (data) => Object.assign(row(data, "observations", FIGURE)["period"] as Row, { note: "A note." }),
    "patch",
  ],
  [
    "the note of a period whose members stand in another order",
    (data) => {
      const figure = row(data, "observations", FIGURE);
      const period = figure["period"] as Row;
      figure["period"] = { note: "A note.", ...Object.fromEntries(Object.entries(period).toReversed()) };
    },
    "patch",
  ],
  ["a label of an entity", (data) => Object.assign(row(data, "entities", "epca"), { name: "The agreement" }), "patch"],
  [
    "a title of an indicator",
    (data) => Object.assign(row(data, "indicators", "exports"), { title: "Sold abroad" }),
    "patch",
  ],
  ["an added fact", (data) => void data.roles.push({ ...row(data, "roles", GONE), id: "role.new.a003" }), "minor"],
  ["an added entity", (data) => void data.entities.push({ id: "zz", type: "place", name: "Zembla" }), "minor"],
  [
    "a corrected value",
    (data) => Object.assign(row(data, "observations", FIGURE)["quantity"] as Row, { value: 1 }),
    "minor",
  ],
  [
    "a corrected period",
    (data) => Object.assign(row(data, "observations", FIGURE)["period"] as Row, { edtf: "2023" }),
    "minor",
  ],
  [
    "a corrected date of publication",
    (data) => Object.assign(row(data, "articles", "a000")["published"] as Row, { edtf: "2023-10-20" }),
    "minor",
  ],
  [
    "an id with an alias",
    (data) => {
      Object.assign(row(data, "roles", GONE), { id: "role.moved.a003" });
      data.aliases.push({ from: GONE, to: "role.moved.a003" });
    },
    "minor",
  ],
  [
    "a withdrawn fact",
    (data) => {
      gone(data, "roles", GONE);
      data.withdrawn.push({ id: GONE, reason: "never printed" });
    },
    "minor",
  ],
  [
    "a fact renamed, and withdrawn under its new name",
    (data) => {
      gone(data, "roles", GONE);
      data.aliases.push({ from: GONE, to: "role.moved.a003" });
      data.withdrawn.push({ id: "role.moved.a003", reason: "never printed" });
    },
    "minor",
  ],
  ["a closed finding", (data) => void data.findings.pop(), "minor"],
  [
    "an opened finding",
    (data) => void data.findings.push({ id: "rule.x", rule: "rule", verdict: "note", facts: [FIGURE], detail: "d" }),
    "minor",
  ],
  [
    "a changed unit",
    (data) => Object.assign(row(data, "observations", FIGURE)["quantity"] as Row, { unit: "EUR" }),
    "major",
  ],
  ["a changed meaning", (data) => Object.assign(row(data, "observations", FIGURE), { indicator: "exports" }), "major"],
  ["a redefined predicate", (data) => Object.assign(row(data, "predicates", "covers"), { exclusive: true }), "major"],
  ["a predicate removed from its list", (data) => gone(data, "predicates", "covers"), "major"],
  ["a field removed", (data) => data.articles.forEach((entry) => delete entry["publisher"]), "major"],
  [
    "a field removed inside another",
    (data) => data.observations.forEach((entry) => delete (entry["quantity"] as Row)["decimals"]),
    "major",
  ],
  [
    "a field retyped",
    (data) => data.articles.forEach((entry) => Object.assign(entry, { length: String(entry["length"]) })),
    "major",
  ],
  ["a fact gone without a trace", (data) => gone(data, "roles", GONE), "blocked"],
  ["an entity gone without a trace", (data) => gone(data, "entities", "epca"), "blocked"],
];

describe("compare", () => {
  it.each(CASES)("calls for the step of %s", (_, change, step) => {
    expect(compare(dataset, changed(change)).step).toBe(step);
  });

  it.each(CASES)("keeps the hash for a patch, and only for a patch: %s", (_, change, step) => {
    const data = changed(change);
    const kept = canonicalText(data) === canonicalText(dataset);
    expect(kept).toBe(step === "none" || step === "patch");
  });

  it.each(CASES)("lists changes that turn the older into the newer: %s", (_, change) => {
    const newer = changed(change);
    const made = applyChanges(dataset, compare(dataset, newer).changes);
    for (const [part, entries] of Object.entries(made))
      expect(entries).toEqual(sortedByKey(newer[part as DatasetPart]));
  });

  it("mirrors when older and newer change places", () => {
    fc.assert(
      fc.property(fc.subarray(CASES.filter(([, , step]) => step === "minor" || step === "patch")), (cases) => {
        const newer = changed((data) => cases.forEach(([, change]) => change(data)));
        const there = compare(dataset, newer);
        const back = compare(newer, dataset);
        const shape = (changes: typeof there.changes, swap: boolean) =>
          changes
            .filter(({ type, part }) => type !== "moved" && part !== "aliases" && part !== "roles")
            .map(({ part, id, type, field, older, newer: now }) =>
              JSON.stringify([
                part,
                id,
                swap ? (({ added: "removed", removed: "added" } as Record<string, string>)[type] ?? type) : type,
                field,
                ...(swap ? [now, older] : [older, now]),
              ]),
            )
            .toSorted();
        expect(shape(back.changes, true)).toEqual(shape(there.changes, false));
      }),
      { numRuns: 15 },
    );
  });

  it("names what came, went, moved and was corrected, with the quote of each", () => {
    const newer = changed((data) => {
      Object.assign(row(data, "observations", FIGURE)["quantity"] as Row, { value: 1 });
      gone(data, "roles", GONE);
      data.withdrawn.push({ id: GONE, reason: "never printed" });
      data.roles.push({ ...data.roles[0], id: "role.new.a003" });
    });
    const { added, removed, moved, corrected } = compare(dataset, newer);
    expect({ added, removed, moved }).toEqual({ added: ["role.new.a003"], removed: [GONE], moved: [] });
    const quote = "Trade turnover in 2024 amounted to 48.7 billion dollars";
    expect(corrected).toMatchObject([
      {
        id: FIGURE,
        field: "quantity",
        older: { value: 48_700_000_000 },
        newer: { value: 1 },
        olderQuote: quote,
        newerQuote: quote,
      },
    ]);
  });

  it("says why a fact that is gone blocks", () => {
    expect(
      compare(
        dataset,
        changed((data) => gone(data, "roles", GONE)),
      ).changes,
    ).toMatchObject([
      {
        part: "roles",
        id: GONE,
        type: "removed",
        step: "blocked",
        reason: "an id gone with neither alias nor tombstone",
      },
    ]);
  });
});

describe("compare, given no dataset", () => {
  it("says which of the two it is", () => {
    const ask = (older: unknown, newer: unknown) => () => compare(older as Dataset, newer as Dataset);
    expect(ask(undefined, dataset)).toThrow(/^compare, older: the dataset is undefined; allowed: an object with/);
    expect(ask(dataset, { facts: [] })).toThrow(/^compare, newer: the dataset has no list "articles"/);
  });
});
