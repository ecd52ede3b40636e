import { type Draft, isSure } from "../../src/draft/draft";
import { draftArticle } from "../../src/draft/draft-article";
import { readBack } from "../../src/draft/judge/read-back";
import type { Fact } from "../../src/model/fact";
import { readClosedLists } from "../../src/pipeline/curate/closed-lists";
import { curate } from "../../src/pipeline/curate/curate";
import { meet } from "../../src/text/text-span";
import { realSeeds } from "./real";

const { articles, lists } = realSeeds();
const { curated } = curate({ articles, lists });
const { lists: closed } = readClosedLists(lists);
const KINDS = ["observation", "role", "event"] as const;

/** What of a fact a draft has to get right. */
function keyOf(fact: Fact): string {
  switch (fact.kind) {
    case "observation":
      return [fact.indicator, fact.subject, fact.partner, fact.quantity.value, fact.period?.edtf, fact.status].join(
        " ",
      );
    case "role":
      return [fact.person, fact.post, fact.organisation].join(" ");
    case "event":
      return [fact.form, fact.place, fact.status].join(" ");
    case "statement":
      return fact.id;
  }
}

function placeOf(fact: Fact) {
  if (fact.kind !== "observation") return fact.quote;
  const start = fact.quote.start + fact.quote.exact.indexOf(fact.quantity.stated);
  return { start, end: start + fact.quantity.stated.length };
}

/** Passages can tell several events: only one of the same form is the same. */
function isAlike(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && (a.kind !== "event" || b.kind !== "event" || a.form === b.form);
}

/** What a draft made of a fact that a curator found: the same, a question, nothing, or, without a question, another one. */
export type Outcome = "whole" | "asked" | "not drafted" | "otherwise";

/** The facts of one kind, and what the drafts made of them. */
export interface DraftScore {
  readonly kind: (typeof KINDS)[number];
  readonly outcomes: readonly Outcome[];
  /** What is otherwise: the curated fact, and the drafted ones at its place. */
  readonly otherwise: readonly string[];
}

interface Drafted {
  readonly draft: Draft;
  readonly sure: readonly Fact[];
  readonly facts: readonly Fact[];
}

/** Each article of the seeds drafted as if nobody had curated it, the others known, and held against its curation. */
export function scoreDrafts(): { readonly scores: readonly DraftScore[]; readonly questionsAFigure: number } {
  const drafts = curated.articles.flatMap(({ article, facts }): Drafted[] => {
    const seed = articles.find(({ id }) => id === article.id);
    if (!seed) return [];
    const known = curated.articles.filter((other) => other.article !== article).flatMap((other) => other.facts);
    const draft = draftArticle({ article: seed, lists, known, published: article.published.edtf });
    const sure = readBack({ ...draft, entries: draft.entries.filter(isSure) }, { seed, lists, closed }).facts;
    return [{ draft, sure, facts }];
  });
  const figures = drafts.flatMap(({ draft }) => draft.entries.filter(({ kind }) => kind === "observation"));
  const questions = figures.flatMap(({ fields }) => Object.values(fields)).filter(({ question }) => question);
  return { scores: KINDS.map((kind) => scoreOf(kind, drafts)), questionsAFigure: questions.length / figures.length };
}

function scoreOf(kind: DraftScore["kind"], drafts: readonly Drafted[]): DraftScore {
  const otherwise: string[] = [];
  const outcomes = drafts.flatMap((drafted) =>
    drafted.facts
      .filter((fact) => fact.kind === kind)
      .map((fact) => {
        const near = drafted.sure.filter((other) => isAlike(other, fact) && meet(placeOf(other), placeOf(fact)));
        const outcome = outcomeOf(fact, near, drafted.draft);
        if (outcome === "otherwise") otherwise.push(`${keyOf(fact)} <> ${near.map(keyOf).join(" | ")}`);
        return outcome;
      }),
  );
  return { kind, outcomes, otherwise };
}

function outcomeOf(fact: Fact, near: readonly Fact[], { entries }: Draft): Outcome {
  if (near.some((other) => keyOf(other) === keyOf(fact))) return "whole";
  const isAsked = entries.some((entry) => entry.kind === fact.kind && !isSure(entry) && meet(entry.at, placeOf(fact)));
  if (isAsked) return "asked";
  return near.length === 0 ? "not drafted" : "otherwise";
}
