import type { Article } from "../../model/article";
import type { Fact, Status } from "../../model/fact";
import { spanOf } from "../../time/span";
import { introduceFact } from "../../wording/attribute-fact";
import { describePeriod } from "../../wording/format-time";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

type Judged = readonly [verdict: Outcome["verdict"], words: string];

const FITS: Judged = ["pass", "fits the time of publication"];
const VERBS: Readonly<Record<Status, string>> = {
  planned: "plans",
  target: "sets as a target",
  possible: "holds possible",
};

/**
 * What is reported has not happened after its article was published, and the time of a plan or target was not over before.
 *
 * Example: an article of February 2025 plans a summit for 2015.
 *
 * Reading: a contradiction is a misprint, or a plan taken for a report. A tension: a figure for a period that had begun
 * but was not over, which nobody can have measured yet.
 */
export const datesFitPublication: Rule = {
  id: "dates-fit-publication",
  needs: "a fact with a period that is reported, planned or a target",
  check: (input) =>
    input.facts.flatMap((fact) => {
      const article = input.articles.get(fact.article);
      return article && fact.period !== null && fact.status !== "possible" ? [checkDate(fact, article, input)] : [];
    }),
};

function checkDate(fact: Fact, { published }: Article, input: Indexed): Outcome {
  const [verdict, words] = fact.status === undefined ? judgeReport(fact, published, input) : judgePlan(fact, published);
  const when = describePeriod(fact.period);
  if (verdict === "pass") return decided(verdict, [fact], `${when} ${words}.`);
  const verb = fact.status === undefined ? "reports" : VERBS[fact.status];
  return decided(verdict, [fact], `${introduceFact(fact, input)} ${verb} “${fact.quote.exact}” ${when}: ${words}.`);
}

function judgePlan({ period }: Fact, published: Article["published"]): Judged {
  return isOver(period?.before, published.from) ? ["contradiction", "that time was over when it was published"] : FITS;
}

function judgeReport(fact: Fact, published: Article["published"], input: Indexed): Judged {
  if (isOver(published.before, fact.period?.from))
    return ["contradiction", "that time was still to come when it was published"];
  const end = spanOf(fact.period)?.before;
  const isUnfinished = end !== published.before && isOver(published.before, end) && isMeasuredOverPeriod(fact, input);
  return isUnfinished ? ["tension", "that time was not over when it was published"] : FITS;
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
