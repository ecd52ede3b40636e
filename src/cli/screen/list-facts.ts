import { articleById, describeFact, formatTime } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import { describePublisher } from "../../wording/describe-source";
import type { Line } from "./line";
import { aside, paragraph } from "./paragraph";
import type { Style } from "./style";

/** Facts, each as one sentence, with its id below. */
export function listFacts(data: Dataset, facts: readonly Fact[], style: Style): Line[] {
  return facts.flatMap((fact) => [...paragraph(describeFact(data, fact), style), ...aside(fact.id, style, 2)]);
}

/** "The Astana Times, between 10 and 31 March 2023": where a fact is printed, and when. */
export function whereAndWhen(data: Dataset, { article: id }: Pick<Fact, "article">): string {
  const article = articleById(data, id);
  return article === undefined ? id : `${describePublisher(article)}, ${formatTime(article.published)}`;
}
