import type { Article } from "../model/article";
import type { Alias, Withdrawal } from "../model/dataset";
import type { Entity } from "../model/entity";
import type { Finding, FindingSide } from "../model/finding";
import type { Indicator } from "../model/indicator";
import type { Post } from "../model/post";
import type { Predicate } from "../model/predicate";
import { type CellsOf, columnsOf, day, flag, integer, link, list, number, required, strings, text } from "./column";

const article: CellsOf<Article> = {
  id: required(text("The article's id.")),
  title: text("As the article prints it."),
  "publisher.name": required(text("Who published it.")),
  "publisher.republishedFrom": text("The publisher it was taken over from."),
  "publisher.basis": required(text("stated where the article names its publisher, else external.")),
  url: text("Its address, where the article names one."),
  "published.edtf": required(text("When it was published, in EDTF (ISO 8601-2).")),
  "published.holds": required(text("once: at a time among these days.")),
  "published.from": day("The first day on which it may have been published."),
  "published.before": day("The first day after the last of them."),
  "published.stated": text("The article's words for the date."),
  "published.basis": required(text("stated, relative, inferred or external.")),
  "published.note": text("Why the date is what it is."),
  reportedBy: required(link("entities", strings("Where, by its own words, its news comes from."))),
  credits: list("People named for the making of it: a list of role and name."),
  file: required(text("The name of the file that was read.")),
  sha256: required(text("SHA-256 of that file's bytes, in hexadecimal digits.")),
  length: required(integer("The length of its text in UTF-16 code units.")),
  body: required(list("Where the article itself begins and ends in that text.")),
};

const entity: CellsOf<Entity> = {
  id: required(text("The entity's id.")),
  type: required(text("person, organisation, place, agreement, event, programme or topic.")),
  name: required(text("As an article spells it; for an event without a name, a description.")),
  inText: text("As a sentence names it, if not so: the European Union."),
  aliases: strings("Other spellings and wordings that the articles use."),
  partOf: link("entities", text("The wider entity: a grouping of ours, not an article's claim.")),
  code: text("ISO 3166-1 alpha-2 for a country, EU for the European Union."),
};

const indicator: CellsOf<Indicator> = {
  id: required(text("The indicator's id.")),
  title: required(text("What it measures.")),
  phrase: text("What is measured, as a sentence says it, with places for the names of subject and partner."),
  unit: required(text("currency (each observation names which), percent, or 1 for a count.")),
  type: required(text("flow, stock, share, growth or count.")),
  words: required(strings("How texts call it.")),
  sumOf: link("indicators", strings("The indicators whose sum it is.")),
  growthOf: link("indicators", text("The indicator whose change on the year before it is.")),
  shareOf: link("indicators", text("The indicator whose part it is, in per cent.")),
  cumulates: link("indicators", text("The flow that it adds up.")),
  countsObjectsOf: link("predicates", text("The predicate whose objects it counts.")),
  countsSubjectsOf: link("predicates", text("The predicate whose subjects it counts.")),
};

const predicate: CellsOf<Predicate> = {
  id: required(text("The predicate's id.")),
  title: required(text("What it says.")),
  phrase: text("The verb phrase of a sentence, with places for the names of partner, object and scope."),
  infinitive: text("The same after will, may and is to."),
  exclusive: required(flag("Whether only one subject can hold it at a time.")),
  partner: { ...required(flag("Whether a statement with it names a partner.")), term: "takesPartner" },
  once: required(flag("Whether it tells of something that happens at a time, not of what holds throughout one.")),
  ranking: required(flag("Whether it gives a place in an order.")),
};

const sideMembers: CellsOf<FindingSide> = {
  facts: required(link("facts", strings("The facts that the values come from."))),
  from: required({ ...text("stated, sum, growth, base, difference, share or count."), term: "origin" }),
  min: number("The least value."),
  max: number("What all values are below."),
  unit: required(text("The unit of both.")),
};

const post: CellsOf<Post> = {
  id: required(text("The post's id.")),
  title: required(text("What it is called.")),
  aliases: strings("Other names of it."),
};

const finding: CellsOf<Finding> = {
  id: required(text("The finding's id.")),
  rule: required(text("The rule that was applied.")),
  verdict: required(text("contradiction, tension or note.")),
  facts: required(link("facts", strings("The facts concerned, the one in doubt first."))),
  detail: required(text("What does not agree, in sentences that name who said it and when.")),
  sides: {
    ...list("What is held against what, the odd one first: facts, where the values come from, min, max and unit."),
    members: sideMembers,
  },
  "gap.min": number("The lower end of how far they lie apart."),
  "gap.max": number("The upper end."),
  "gap.unit": text("The unit of both."),
  "repair.fact": link("observations", text("The one fact whose scale would have to change for all to agree.")),
  "repair.power": integer("The power of ten by which."),
  "repair.value": number("Its value then."),
  comment: text("A cause, explained by hand."),
};

const alias: CellsOf<Alias> = {
  from: { ...required(text("An id that was renamed.")), term: "formerId" },
  to: required(link("facts", text("What it is called now."))),
};

const withdrawal: CellsOf<Withdrawal> = {
  id: required(text("The id of a fact that was withdrawn.")),
  reason: required(text("Why.")),
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
