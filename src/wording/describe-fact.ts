import { readParts, readRecord } from "../list/read-parts";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import { capitalise } from "./capitalise";
import { describeEvent } from "./describe-event";
import { describeObservation } from "./describe-observation";
import { describeRole } from "./describe-role";
import { describeStatement } from "./describe-statement";
import { namesInText } from "./name-in-text";
import type { NamedParts, Names } from "./name-of";

/**
 * What a fact says, in one English sentence: what is measured or told, between whom, when, and the value.
 *
 * The words are ours, the same for all articles; the article's own are the fact's quote. A hedge is kept ("over",
 * "about"), and what is planned, possible or a target is not told as having happened. The names of what the data does not
 * have are their ids. Throws `TypeError` for what is no dataset or no fact.
 * @category Words
 * @since 1.0.0
 * @example
 * const [point] = tradeSeries(dataset, { partner: "eu" });
 * point && describeFact(dataset, point.facts[0]); // => "Trade turnover between Kazakhstan and the European Union amounted to over 40 billion US dollars in 2022."
 */
export function describeFact<I extends Ids>(data: NamedParts<I>, fact: Fact): string {
  const parts = readParts("describeFact", data, "entities", "indicators", "predicates", "posts", "articles");
  const sentence = describe(parts, readRecord("describeFact", "fact", fact), namesInText(parts));
  return `${capitalise(sentence)}.`;
}

function describe(data: NamedParts, fact: Fact, nameOf: Names): string {
  switch (fact.kind) {
    case "observation":
      return describeObservation(data, fact, nameOf);
    case "role":
      return describeRole(data, fact, nameOf);
    case "event":
      return describeEvent(data, fact, nameOf);
    case "statement":
      return describeStatement(data, fact, nameOf);
  }
}
