import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";
import { spanOf } from "../../time/span";
import { describePeriod } from "../../wording/format-time";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

type Judged = readonly [verdict: Outcome["verdict"], words: string];

const FITS: Judged = ["pass", "both can be true"];

/** What is reported has not happened after its article was published, and what is planned has not happened before. */
export const datesFitPublication: Rule = {
  id: "dates-fit-publication",
  needs: "a reported or planned fact with a period",
  check: (input) =>
    input.facts.flatMap((fact) => {
      const article = input.articles.get(fact.article);
      const isTestable = fact.period !== null && (fact.status === undefined || fact.status === "planned");
      return article && isTestable ? [checkDate(fact, article, input)] : [];
    }),
};

function checkDate(fact: Fact, { published }: Article, input: Indexed): Outcome {
  const isPlanned = fact.status === "planned";
  const [verdict, words] = isPlanned ? judgePlan(fact, published) : judgeReport(fact, published, input);
  const detail =
    `“${fact.quote.exact}” (${fact.article}) is ${isPlanned ? "planned" : "reported"} ${describePeriod(fact.period)}, and the ` +
    `article was published ${describePeriod(published)}: ${words}.`;
  return decided(verdict, [fact], detail);
}

function judgePlan({ period }: Fact, published: Article["published"]): Judged {
  return isOver(period?.before, published.from) ? ["contradiction", "the time of the plan was already over"] : FITS;
}

function judgeReport(fact: Fact, published: Article["published"], input: Indexed): Judged {
  if (isOver(published.before, fact.period?.from)) return ["contradiction", "the time of the report was still to come"];
  const end = spanOf(fact.period)?.before;
  const isUnfinished = end !== published.before && isOver(published.before, end) && isMeasuredOverPeriod(fact, input);
  return isUnfinished ? ["tension", "the period of the figure was not over yet"] : FITS;
}

/** Whether what ends before `end` is surely over by `start`. */
function isOver(end: string | null | undefined, start: string | null | undefined): boolean {
  return end !== null && end !== undefined && start !== null && start !== undefined && end <= start;
}

/** A flow or its growth is known only when its period is over. */
function isMeasuredOverPeriod(fact: Fact, { indicators }: Indexed): boolean {
  if (fact.kind !== "observation") return false;
  const indicator = indicators.get(fact.indicator);
  const measured = indicator?.growthOf === undefined ? indicator : indicators.get(indicator.growthOf);
  return measured?.type === "flow";
}
