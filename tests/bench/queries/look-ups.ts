import type { Dataset } from "../../../src/model/dataset";
import type { Fact } from "../../../src/model/fact";
import { cite } from "../../../src/query/cite";
import { factById } from "../../../src/query/fact-by-id";
import { factsAbout } from "../../../src/query/facts-about";
import { sourceOf } from "../../../src/query/source-of";
import type { Question } from "./question";

/** One look-up for each fact or entity, so that what one of them costs must not grow with the data. */
export const lookUps: readonly Question[] = [
  {
    name: "factById, every fact",
    helper: (data) => data.facts.map(({ id }) => factById(data, id)),
    plain: (data) => {
      const byId = new Map(data.facts.map((fact) => [fact.id, fact]));
      return data.facts.map(({ id }) => byId.get(id));
    },
  },
  {
    name: "sourceOf, every fact",
    helper: (data) => data.facts.map((fact) => sourceOf(data, fact)),
    plain: (data) => {
      const byId = new Map(data.articles.map((article) => [article.id, article]));
      return data.facts.map(({ article, quote, context = [] }) => {
        const found = byId.get(article);
        return found && { article: found, quote, context: [...context] };
      });
    },
  },
  {
    name: "cite, every fact",
    // Joined, as a page would print them: a text that is only put together is not yet written.
    helper: (data) => {
      const ids = data.facts.map(({ id }) => id);
      return cite(data, ids).join("\n");
    },
    plain: (data) => citeEachFact(data).join("\n"),
  },
  {
    name: "factsAbout, every entity",
    helper: (data) => data.entities.map(({ id }) => factsAbout(data, id)),
    plain: factsByEntity,
  },
];

function factsByEntity({ facts, entities }: Dataset): object[] {
  const groups = new Map<string | undefined, Fact[]>();
  const add = (id: string | undefined, fact: Fact): void => {
    const group = groups.get(id);
    if (group) group.push(fact);
    else groups.set(id, [fact]);
  };
  for (const fact of facts) {
    add(fact.saidBy, fact);
    if ("subject" in fact) for (const id of [fact.subject, fact.partner]) add(id, fact);
    if ("object" in fact) add(fact.object, fact);
    if ("person" in fact) for (const id of [fact.person, fact.organisation]) add(id, fact);
    if ("event" in fact)
      for (const id of [fact.event, fact.place, ...fact.participants, ...(fact.topics ?? [])]) add(id, fact);
  }
  const dateOf = ({ period }: Fact): string => period?.from ?? period?.before ?? "~";
  return entities.map(({ id }) =>
    (groups.get(id) ?? []).sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b)))),
  );
}

/** Whom or what each fact is about by name, its passages in order, and where they stand. */
function citeEachFact({ articles, entities, facts, version }: Dataset): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return facts.map((fact) => {
    const { publisher, title, published } = byId.get(fact.article) ?? {};
    const about = Object.values(fact).flatMap((value) => (typeof value === "string" ? (names.get(value) ?? []) : []));
    const passages = [...(fact.context ?? []), fact.quote].sort((a, b) => a.start - b.start);
    const evidence = passages.map(({ exact }) => exact.replace(/\s+/g, " ")).join(" … ");
    const source = `${publisher?.name}: ${title}. Published: ${published?.from}.`;
    return `${about.join(", ")}, ${fact.period?.edtf}: “${evidence}” ${source} (kz-eu-facts ${version}, ${fact.id})`;
  });
}
