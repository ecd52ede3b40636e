import { type Draft, isSure } from "../../src/draft/draft";
import { draftArticle } from "../../src/draft/draft-article";
import { readBack } from "../../src/draft/judge/read-back";
import type { Fact } from "../../src/model/fact";
import { readClosedLists } from "../../src/pipeline/curate/closed-lists";
import { curate } from "../../src/pipeline/curate/curate";
import { meet } from "../../src/text/text-span";
import { realSeeds } from "../support/real";

// `npm run bench -- draft`: each article of the seeds drafted as if nobody had curated it, the others known, and held
// against its curation: how many facts came out whole, how many the draft asks about, and what a sure one says otherwise.

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

function rowOf(
  kind: (typeof KINDS)[number],
  drafts: readonly { draft: Draft; sure: readonly Fact[]; facts: readonly Fact[] }[],
) {
  const all = drafts.flatMap(({ draft, sure, facts }) =>
    facts
      .filter((fact) => fact.kind === kind)
      .map((fact) => {
        const near = sure.filter((other) => isAlike(other, fact) && meet(placeOf(other), placeOf(fact)));
        if (near.some((other) => keyOf(other) === keyOf(fact))) return "whole";
        const asks = draft.entries.some(
          (entry) => entry.kind === kind && !isSure(entry) && meet(entry.at, placeOf(fact)),
        );
        if (asks) return "asked";
        if (near.length === 0) return "not drafted";
        if (process.argv.includes("--wrong")) console.error(`${keyOf(fact)} <> ${near.map(keyOf).join(" | ")}`);
        return "otherwise";
      }),
  );
  const count = (what: string) => all.filter((each) => each === what).length;
  return `| ${[kind, all.length, count("whole"), count("asked"), count("not drafted"), count("otherwise")].join(" | ")} |`;
}

const drafts = curated.articles.flatMap(({ article, facts }) => {
  const seed = articles.find(({ id }) => id === article.id);
  if (!seed) return [];
  const known = curated.articles.filter((other) => other.article !== article).flatMap((other) => other.facts);
  const draft = draftArticle({ article: seed, lists, known, published: article.published.edtf });
  const sure = readBack({ ...draft, entries: draft.entries.filter(isSure) }, { seed, lists, closed }).facts;
  return [{ draft, sure, facts }];
});
console.log("| kind | curated | whole | asked | not drafted | sure, but otherwise |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
for (const kind of KINDS) console.log(rowOf(kind, drafts));
const questions = drafts.flatMap(({ draft }) => draft.entries.filter(({ kind }) => kind === "observation"));
const perFigure = questions.flatMap(({ fields }) => Object.values(fields)).filter(({ question }) => question).length;
console.log(`${(perFigure / questions.length).toFixed(2)} questions a figure`);
