import type { EventFact, FactBase, Observation, Role, Statement } from "../model/fact";
import { type CellsOf, columnsOf, day, integer, link, list, number, required, strings, text } from "./column";

const identity = {
  id: required(text("The fact's id; it never changes and is never used again.")),
  kind: required(text("observation, role, event or statement.")),
};

const rest: CellsOf<Omit<FactBase, "id" | "kind">> = {
  status: text("planned, possible or target; empty where it is reported as having happened or holding."),
  "period.edtf": text("When, in EDTF (ISO 8601-2). Empty: as of the article, or, for an event, without a date."),
  "period.holds": text("throughout (in all of these days) or once (at a time among them)."),
  "period.from": day("The period's first day; empty where it is open."),
  "period.before": day("The first day after the period; empty where it is open."),
  "period.stated": text("The article's words for the period."),
  "period.basis": text("stated, relative, inferred or external: how the period follows from the words."),
  "period.note": text("Why the period is what it is."),
  voice: required(text("direct (in quotation marks), indirect (reported speech) or article (the publisher's own).")),
  saidBy: link("entities", text("Who spoke, where it is not the article.")),
  article: required(link("articles", text("The article that prints it."))),
  "quote.exact": required(text("The words of the article that were read, verbatim.")),
  "quote.start": required(integer("Where they begin in the article's text, in UTF-16 code units.")),
  "quote.end": required(integer("Where they end: the first code unit after them.")),
  "quote.prefix": text("The words before, where the quote stands in the article more than once."),
  "quote.suffix": text("The words after, where the quote stands in the article more than once."),
  context: {
    ...list("Other passages that supply partner, period, place or antecedent, in text order, shaped as the quote."),
    quotes: true,
  },
  note: text("Why it is read so, where the words alone do not show it."),
};

const observation: CellsOf<Observation> = {
  ...identity,
  indicator: required(link("indicators", text("What is measured."))),
  subject: required(link("entities", text("The reporter whose figure it is (SDMX: REF_AREA)."))),
  partner: link("entities", text("The other side (SDMX: COUNTERPART_AREA).")),
  "quantity.value": required(
    number("The figure in base units (dollars, per cent, a count), as printed; negative for a fall."),
  ),
  "quantity.valueTo": number("The second figure of a range."),
  "quantity.unit": required(text("An ISO 4217 currency code, percent, or 1 for a count.")),
  "quantity.min": number("The least value that the words allow; it is inside. Empty: unbounded."),
  "quantity.max": number("The first value that the words no longer allow. Empty: unbounded."),
  "quantity.hedge": text("approx, over, under, atLeast, atMost or between; empty where the figure is not qualified."),
  "quantity.stated": required(text("The words of the figure, verbatim.")),
  "quantity.direction.exact": text("The words that tell a rise from a fall, if no sign is printed."),
  "quantity.direction.start": integer("Where they begin in the article's text, in UTF-16 code units."),
  "quantity.direction.end": integer("Where they end: the first code unit after them."),
  "quantity.unitFrom": required(text("words, context or indicator: what names the unit.")),
  "quantity.writtenScale": required(integer("The power of ten of the scale word: 9 for billion.")),
  "quantity.decimals": integer("Digits written after the point; empty for a fraction word."),
  "sentence.exact": required(text("The sentence or sentences of the article that the quote touches, whole.")),
  "sentence.start": required(integer("Where they begin in the article's text, in UTF-16 code units.")),
  "sentence.end": required(integer("Where they end: the first code unit after them.")),
  wording: text("The article's own term, where it differs from the indicator's."),
  ...rest,
};

const role: CellsOf<Role> = {
  ...identity,
  person: required(link("entities", text("Who is in the post."))),
  post: required(link("posts", text("The post, the same for all its wordings."))),
  role: required(text("The article's words for the post, verbatim.")),
  organisation: required(link("entities", text("Where the post is."))),
  ...rest,
};

const event: CellsOf<EventFact> = {
  ...identity,
  event: required(link("entities", text("The event that the passage tells of."))),
  form: required(text("What kind of gathering or milestone: meeting, visit, founding, …")),
  place: link("entities", text("Where.")),
  participants: required(link("entities", strings("Who took part."))),
  topics: link("entities", strings("What was talked about.")),
  ordinal: integer("Its number in the series: 38 for “38th”."),
  ...rest,
};

const statement: CellsOf<Statement> = {
  ...identity,
  subject: required(link("entities", text("Of whom or what it is said."))),
  partner: link("entities", text("The other side.")),
  predicate: required(link("predicates", text("What is said."))),
  object: required(link("entities", text("Whom or what it is said about."))),
  scope: link("entities", text("The region or field in which it is said to hold.")),
  wording: text("The article's words, for rankings and for what is not plain."),
  ...rest,
};

export const factColumns = {
  observations: columnsOf(observation),
  roles: columnsOf(role),
  events: columnsOf(event),
  statements: columnsOf(statement),
};
