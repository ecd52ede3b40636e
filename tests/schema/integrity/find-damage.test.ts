import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/schema/parse-dataset";
import { DATASET_SCHEMA } from "../../formats/row-schemas";
import { fieldsIn } from "../../support/mutants/fields-in";
import { type Mutant, mutantsOf, sitesIn } from "../../support/mutants/mutants-of";
import { SMALL_DATASET } from "../../support/small-dataset";

const { facts: _, ...FILE } = SMALL_DATASET;
const SITES = sitesIn(FILE, 1);

const ANY_TEXT = "text, cut, with a letter more, in capitals, with a digit changed, made a path, made a script".split(
  ", ",
);

/**
 * Fields with damage that cannot be seen in the data alone, and that no helper is wrong about; every other damage, to
 * these and to any other field, is refused. What the digits of ids and hashes are made of is asked where a dataset is
 * built and verified.
 */
const UNSEEN = [
  {
    what: "words of ours, which may be others",
    damages: [...ANY_TEXT, "named as every object", "left out", "null", "swapped"],
    fields: [
      "articles › * › title",
      "articles › * › published › stated",
      "articles › * › published › note",
      "articles › * › publisher › name",
      "articles › * › publisher › republishedFrom",
      "articles › * › credits › * › role",
      "articles › * › credits › * › name",
      "entities › * › name",
      "entities › * › inText",
      "entities › * › aliases › *",
      "indicators › * › title",
      "indicators › * › phrase",
      "indicators › * › words › *",
      "predicates › * › title",
      "predicates › * › phrase",
      "predicates › * › infinitive",
      "posts › * › title",
      "posts › * › aliases › *",
      "facts › * › note",
      "facts › * › period › note",
      "findings › * › detail",
      "findings › * › comment",
      "withdrawn › * › reason",
    ],
  },
  {
    what: "what points out of the data",
    damages: [...ANY_TEXT, "named as every object", "null", "raised", "lowered", "ten times", "number"],
    fields: [
      "version",
      "hash",
      "articles › * › file",
      "articles › * › sha256",
      "articles › * › length",
      "articles › * › body › *",
      "articles › * › url",
      "facts › * › quote › suffix",
    ],
  },
  {
    what: "names that the maker of the data gives",
    damages: ["cut", "with a letter more", "with a digit changed"],
    fields: ["facts › * › id", "findings › * › id", "withdrawn › * › id", "aliases › * › from"],
  },
  {
    what: "another claim, or less of it",
    damages: [
      "left out",
      "null",
      "list",
      "swapped",
      "negated",
      "reversed",
      "doubled",
      "beheaded",
      "with another field",
    ],
    fields: [
      "articles › * › reportedBy",
      "articles › * › reportedBy › *",
      "articles › * › credits",
      "articles › * › credits › *",
      "entities",
      "entities › *",
      "entities › * › code",
      "entities › * › aliases",
      "entities › * › partOf",
      "entities › * › type",
      "indicators",
      "indicators › *",
      "indicators › * › words",
      "indicators › * › sumOf",
      "indicators › * › growthOf",
      "indicators › * › cumulates",
      "indicators › * › shareOf",
      "indicators › * › countsObjectsOf",
      "indicators › * › countsSubjectsOf",
      "predicates",
      "predicates › *",
      "predicates › * › exclusive",
      "predicates › * › partner",
      "predicates › * › once",
      "predicates › * › ranking",
      "posts › * › aliases",
      "facts",
      "facts › *",
      "facts › * › partner",
      "facts › * › period",
      "facts › * › status",
      "facts › * › context",
      "facts › * › context › *",
      "facts › * › context › * › prefix",
      "facts › * › context › * › suffix",
      "facts › * › quote › prefix",
      "facts › * › quote › suffix",
      "facts › * › wording",
      "facts › * › place",
      "facts › * › participants",
      "facts › * › participants › *",
      "facts › * › topics",
      "facts › * › topics › *",
      "facts › * › ordinal",
      "facts › * › scope",
      "findings",
      "findings › *",
      "findings › * › verdict",
      "findings › * › facts",
      "findings › * › sides",
      "findings › * › sides › * › from",
      "findings › * › gap",
      "findings › * › repair",
      "aliases",
      "aliases › *",
      "aliases › * › to",
      "withdrawn",
      "withdrawn › *",
    ],
  },
];

/** What all kinds of facts have is tried on one of them. */
function ofAnyKind(field: string): string {
  return field.replace(/^(?:observations|roles|events|statements)\b/, "facts");
}

function isListed({ field, damage }: Mutant): boolean {
  const name = /^with (?!a |an )/.test(damage) ? "with another field" : damage;
  return UNSEEN.some(({ fields, damages }) => fields.includes(ofAnyKind(field)) && damages.includes(name));
}

describe("findDamage", () => {
  it("finds nothing in a dataset that is in order", () => {
    expect(checkDataset(FILE)).toEqual({ dataset: SMALL_DATASET, problems: [] });
  });

  it("is tried on every field that the schema has", () => {
    const tried = new Set(SITES.map(({ field }) => ofAnyKind(field)));
    expect(fieldsIn(DATASET_SCHEMA).filter((field) => !tried.has(ofAnyKind(field)))).toEqual([]);
  });

  it("sees every kind of damage to every field but the listed", () => {
    const unlisted = SITES.flatMap((site) => mutantsOf(FILE, site)).filter((mutant) => !isListed(mutant));
    const unseen = unlisted.filter(
      ({ data }) => JSON.stringify(data) !== JSON.stringify(FILE) && checkDataset(data).problems.length === 0,
    );
    expect(unseen.map(({ field, damage }) => `${field}: ${damage}`)).toEqual([]);
  });
});
