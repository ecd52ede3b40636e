import type { Dataset } from "../model/dataset";

/** The lists of a dataset that hold facts, one for each kind. */
export const factParts = ["observations", "roles", "events", "statements"] as const satisfies (keyof Dataset)[];

/** All lists of a dataset, each entry in one of them: what facts refer to, the facts, what is said of them. */
export const datasetParts = [
  "articles",
  "entities",
  "indicators",
  "predicates",
  "posts",
  ...factParts,
  "findings",
  "aliases",
  "withdrawn",
] as const satisfies (keyof Dataset)[];

export type FactPart = (typeof factParts)[number];
