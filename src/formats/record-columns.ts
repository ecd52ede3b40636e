import type { Article } from "../model/article";
import type { Alias, Withdrawal } from "../model/dataset";
import type { Entity } from "../model/entity";
import type { Finding, FindingSide } from "../model/finding";
import type { Indicator } from "../model/indicator";
import type { Post } from "../model/post";
import type { Predicate } from "../model/predicate";
import {
  type CellsOf,
  columnsOf,
  dayCell,
  flagCell,
  integer,
  link,
  listCell,
  numberCell,
  requiredCell,
  strings,
  textCell,
} from "./column";

const article: CellsOf<Article> = {
  id: requiredCell(textCell("The article's id.")),
  title: textCell("As the article prints it."),
  "publisher.name": requiredCell(textCell("Who published it.")),
  "publisher.republishedFrom": textCell("The publisher it was taken over from."),
  "publisher.basis": requiredCell(textCell("stated if the article names its publisher, else external.")),
  url: textCell("Its address, if the article names one."),
  "published.edtf": requiredCell(textCell("When it was published, in EDTF (ISO 8601-2).")),
  "published.holds": requiredCell(textCell("once: at a time among these days.")),
  "published.from": dayCell("The first day on which it may have been published."),
  "published.before": dayCell("The first day after the last of them."),
  "published.stated": textCell("The article's words for the date."),
  "published.basis": requiredCell(textCell("stated, relative, inferred or external.")),
  "published.note": textCell("Why the date is what it is."),
  reportedBy: requiredCell(link("entities", strings("Where, by its own words, its news comes from."))),
  credits: listCell("People named for the making of it: a list of role and name."),
  file: requiredCell(textCell("The name of the file that was read.")),
  sha256: requiredCell(textCell("SHA-256 of that file's bytes, in hexadecimal digits.")),
  length: requiredCell(integer("The length of its text in UTF-16 code units.")),
  body: requiredCell(listCell("Where the article itself begins and ends in that text.")),
};

const entity: CellsOf<Entity> = {
  id: requiredCell(textCell("The entity's id.")),
  type: requiredCell(textCell("person, organisation, place, agreement, event, programme or topic.")),
  name: requiredCell(textCell("As an article spells it; for an event without a name, a description.")),
  inText: textCell("As a sentence names it, if not by its name alone, as with an article: the Netherlands."),
  aliases: strings("Other spellings and wordings that the articles use."),
  partOf: link("entities", textCell("The wider entity: a grouping of ours, not an article's claim.")),
  code: textCell("ISO 3166-1 alpha-2 for a country, or what ISO keeps for a union, as EU."),
};

const indicator: CellsOf<Indicator> = {
  id: requiredCell(textCell("The indicator's id.")),
  title: requiredCell(textCell("What it measures.")),
  phrase: textCell("What is measured, as a sentence says it, with places for the names of subject and partner."),
  unit: requiredCell(textCell("currency (each observation names which), percent, or 1 for a count.")),
  type: requiredCell(textCell("flow, stock, share, growth or count.")),
  words: requiredCell(strings("How texts call it.")),
  sumOf: link("indicators", strings("The indicators whose sum it is.")),
  growthOf: link("indicators", textCell("The indicator whose change on the year before it is.")),
  shareOf: link("indicators", textCell("The indicator whose part it is, in per cent.")),
  cumulates: link("indicators", textCell("The flow that it adds up.")),
  countsObjectsOf: link("predicates", textCell("The predicate whose objects it counts.")),
  countsSubjectsOf: link("predicates", textCell("The predicate whose subjects it counts.")),
};

const predicate: CellsOf<Predicate> = {
  id: requiredCell(textCell("The predicate's id.")),
  title: requiredCell(textCell("What it says.")),
  phrase: textCell("The verb phrase of a sentence, with places for the names of partner, object and scope."),
  infinitive: textCell("The same after will, may and is to."),
  exclusive: requiredCell(flagCell("Whether only one subject can hold it at a time.")),
  partner: { ...requiredCell(flagCell("Whether a statement with it names a partner.")), term: "takesPartner" },
  once: requiredCell(
    flagCell("Whether it tells of something that happens at a time, not of what holds throughout one."),
  ),
  ranking: requiredCell(flagCell("Whether it gives a place in an order.")),
};

const sideMembers: CellsOf<FindingSide> = {
  facts: requiredCell(link("facts", strings("The facts that the values come from."))),
  from: requiredCell({ ...textCell("stated, sum, growth, base, difference, share or count."), term: "origin" }),
  min: numberCell("The least value."),
  max: numberCell("What all values are below."),
  unit: requiredCell(textCell("The unit of both.")),
};

const post: CellsOf<Post> = {
  id: requiredCell(textCell("The post's id.")),
  title: requiredCell(textCell("What it is called.")),
  aliases: strings("Other names of it."),
};

const finding: CellsOf<Finding> = {
  id: requiredCell(textCell("The finding's id.")),
  rule: requiredCell(textCell("The rule that was applied.")),
  verdict: requiredCell(textCell("contradiction, tension or note.")),
  facts: requiredCell(link("facts", strings("The facts concerned, the one in doubt first."))),
  detail: requiredCell(textCell("What does not agree, in sentences that name who said it and when.")),
  sides: {
    ...listCell("What is held against what, the odd one first: facts, where the values come from, min, max and unit."),
    members: sideMembers,
  },
  "gap.min": numberCell("The lower end of how far they lie apart."),
  "gap.max": numberCell("The upper end."),
  "gap.unit": textCell("The unit of both."),
  "repair.fact": link("observations", textCell("The one fact whose scale would have to change for all to agree.")),
  "repair.power": integer("The power of ten by which."),
  "repair.value": numberCell("Its value then."),
  comment: textCell("A cause, explained by hand."),
};

const alias: CellsOf<Alias> = {
  from: { ...requiredCell(textCell("An id that was renamed.")), term: "formerId" },
  to: requiredCell(link("facts", textCell("What it is called now."))),
};

const withdrawal: CellsOf<Withdrawal> = {
  id: requiredCell(textCell("The id of a fact that was withdrawn.")),
  reason: requiredCell(textCell("Why.")),
};

export const recordColumns = {
  articles: columnsOf(article),
  entities: columnsOf(entity),
  indicators: columnsOf(indicator),
  predicates: columnsOf(predicate),
  posts: columnsOf(post),
  findings: columnsOf(finding),
  aliases: columnsOf(alias),
  withdrawn: columnsOf(withdrawal),
};
