import { factsAbout, factsDuring, nameOf } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Fact, FactKind } from "../../model/fact";
import { answer, type Command, type Given, valueOf } from "../command";
import { noMatch } from "../command-refusal";
import { resolveArticle } from "../resolve/resolve-article";
import { resolveChoice } from "../resolve/resolve-choice";
import { resolveDays } from "../resolve/resolve-days";
import { resolveEntity } from "../resolve/resolve-entity";
import { BLANK } from "../screen/line";
import { listFacts } from "../screen/list-facts";
import { heading } from "../screen/paragraph";

const KIND_WORDS: Readonly<Record<string, FactKind>> = {
  figure: "observation",
  observation: "observation",
  role: "role",
  event: "event",
  statement: "statement",
};

export const factsCommand: Command = {
  name: "facts",
  words: "[ENTITY]",
  fewest: 0,
  most: 20,
  summary: "facts in one sentence each: all, or those about someone or something",
  examples: ["kz-eu-facts facts France", "kz-eu-facts facts --partner eu --kind figure --year 2024"],
  options: {
    article: { value: "WORDS", meaning: "of one article, by words of its title or publisher" },
    kind: { value: "KIND", meaning: "figure, role, event or statement" },
    partner: { value: "NAME", meaning: "figures and statements with this partner, such as France" },
    year: { value: "DAYS", meaning: "about this year, month or day, certainly or perhaps" },
  },
  readsData: true,
  none: [],
  run: ({ data, words, options, style }) => {
    const typed = words.join(" ");
    const about = typed === "" ? undefined : resolveEntity(data, "kz-eu-facts facts", typed, "entity");
    const asked = about === undefined ? data.facts : factsAbout(data, about);
    const passes = factTests(data, options);
    const found = asked.filter((fact) => passes.every((pass) => pass(fact)));
    if (found.length > 0) {
      const head = about === undefined ? [] : [...heading(nameOf(data, about), style), BLANK];
      return answer([...head, ...listFacts(data, found, style)], found);
    }
    throw noMatch({
      where: "kz-eu-facts facts",
      found: "no fact that is all of this",
      expected: "a question that some fact answers",
      fix: "leave out an option; kz-eu-facts show tells what there is",
    });
  },
};

type FactTest = (fact: Fact) => boolean;

function factTests(data: Dataset, options: Given): FactTest[] {
  const [article, kind, partner, year] = ["article", "kind", "partner", "year"].map((name) => valueOf(options, name));
  const where = (name: string) => `kz-eu-facts facts --${name}`;
  return [
    ...(article === undefined ? [] : [isOfArticle(resolveArticle(data, where("article"), article))]),
    ...(kind === undefined
      ? []
      : [isOfKind(KIND_WORDS[resolveChoice(where("kind"), kind, Object.keys(KIND_WORDS)) ?? ""])]),
    ...(partner === undefined ? [] : [isWith(resolveEntity(data, where("partner"), partner, "partner"))]),
    ...(year === undefined ? [] : [isDuring(data, resolveDays(where("year"), year))]),
  ];
}

function isOfArticle(article: string): FactTest {
  return (fact) => fact.article === article;
}

function isOfKind(kind: FactKind | undefined): FactTest {
  return (fact) => fact.kind === kind;
}

function isWith(partner: string): FactTest {
  return (fact) => "partner" in fact && fact.partner === partner;
}

function isDuring(data: Dataset, range: { from: string; before: string }): FactTest {
  const found = new Set(factsDuring(data, range).map(({ fact }) => fact.id));
  return ({ id }) => found.has(id);
}
