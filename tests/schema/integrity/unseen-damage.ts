import type { Mutant } from "../../support/mutants/mutants-of";

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
      "homepage",
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
      "homepage",
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
export function ofAnyKind(field: string): string {
  return field.replace(/^(?:observations|roles|events|statements)\b/, "facts");
}

/** Whether the damage is of a kind that the data alone cannot show in this field. */
export function isUnseen({ field, damage }: Mutant): boolean {
  const name = /^with (?!a |an )/.test(damage) ? "with another field" : damage;
  return UNSEEN.some(({ fields, damages }) => fields.includes(ofAnyKind(field)) && damages.includes(name));
}
