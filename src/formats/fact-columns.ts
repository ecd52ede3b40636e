import type { EventFact, FactBase, Observation, Role, Statement } from "../model/fact";
import {
  type CellsOf,
  columnsOf,
  dayCell,
  integer,
  link,
  listCell,
  numberCell,
  requiredCell,
  strings,
  textCell,
} from "./column";

const identity = {
  id: requiredCell(textCell("The fact's id; it never changes and is never used again.")),
  kind: requiredCell(textCell("observation, role, event or statement.")),
};

const rest: CellsOf<Omit<FactBase, "id" | "kind">> = {
  status: textCell("planned, possible or target; empty if it is reported as having happened or holding."),
  "period.edtf": textCell("When, in EDTF (ISO 8601-2). Empty: as of the article, or, for an event, without a date."),
  "period.holds": textCell("throughout (in all of these days) or once (at a time among them)."),
  "period.from": dayCell("The period's first day; empty if it is open."),
  "period.before": dayCell("The first day after the period; empty if it is open."),
  "period.stated": textCell("The article's words for the period."),
  "period.basis": textCell("stated, relative, inferred or external: how the period follows from the words."),
  "period.note": textCell("Why the period is what it is."),
  voice: requiredCell(
    textCell("direct (in quotation marks), indirect (reported speech) or article (the publisher's own)."),
  ),
  saidBy: link("entities", textCell("Who spoke, if it is not the article.")),
  article: requiredCell(link("articles", textCell("The article that prints it."))),
  "quote.exact": requiredCell(textCell("The words of the article that were read, verbatim.")),
  "quote.start": requiredCell(integer("Where they begin in the article's text, in UTF-16 code units.")),
  "quote.end": requiredCell(integer("Where they end: the first code unit after them.")),
  "quote.prefix": textCell("The words before, if the quote stands in the article more than once."),
  "quote.suffix": textCell("The words after, if the quote stands in the article more than once."),
  context: {
    ...listCell("Other passages that supply partner, period, place or antecedent, in text order, shaped as the quote."),
    quotes: true,
  },
  note: textCell("Why it is read so, if the words alone do not show it."),
};

const observation: CellsOf<Observation> = {
  ...identity,
  indicator: requiredCell(link("indicators", textCell("What is measured."))),
  subject: requiredCell(link("entities", textCell("The reporter whose figure it is (SDMX: REF_AREA)."))),
  partner: link("entities", textCell("The other side (SDMX: COUNTERPART_AREA).")),
  "quantity.value": requiredCell(
    numberCell("The figure in base units (dollars, per cent, a count), as printed; negative for a fall."),
  ),
  "quantity.valueTo": numberCell("The second figure of a range."),
  "quantity.unit": requiredCell(textCell("An ISO 4217 currency code, percent, or 1 for a count.")),
  "quantity.min": numberCell("The least value that the words allow; it is inside. Empty: unbounded."),
  "quantity.max": numberCell("The first value that the words no longer allow. Empty: unbounded."),
  "quantity.hedge": textCell("approx, over, under, atLeast, atMost or between; empty if the figure is not qualified."),
  "quantity.stated": requiredCell(textCell("The words of the figure, verbatim.")),
  "quantity.direction.exact": textCell("The words that tell a rise from a fall, if no sign is printed."),
  "quantity.direction.start": integer("Where they begin in the article's text, in UTF-16 code units."),
  "quantity.direction.end": integer("Where they end: the first code unit after them."),
  "quantity.unitFrom": requiredCell(textCell("words, context or indicator: what names the unit.")),
  "quantity.writtenScale": requiredCell(integer("The power of ten of the scale word: 9 for billion.")),
  "quantity.decimals": integer("Digits written after the point; empty for a fraction word."),
  "sentence.exact": requiredCell(textCell("The sentence or sentences of the article that the quote touches, whole.")),
  "sentence.start": requiredCell(integer("Where they begin in the article's text, in UTF-16 code units.")),
  "sentence.end": requiredCell(integer("Where they end: the first code unit after them.")),
  wording: textCell("The article's own term, if it differs from the indicator's."),
  ...rest,
};

const role: CellsOf<Role> = {
  ...identity,
  person: requiredCell(link("entities", textCell("Who is in the post."))),
  post: requiredCell(link("posts", textCell("The post, the same for all its wordings."))),
  role: requiredCell(textCell("The article's words for the post, verbatim.")),
  organisation: requiredCell(link("entities", textCell("Where the post is."))),
  ...rest,
};

const event: CellsOf<EventFact> = {
  ...identity,
  event: requiredCell(link("entities", textCell("The event that the passage tells of."))),
  form: requiredCell(textCell("What kind of gathering or milestone: meeting, visit, founding, …")),
  place: link("entities", textCell("Where.")),
  participants: requiredCell(link("entities", strings("Who took part."))),
  topics: link("entities", strings("What was talked about.")),
  ordinal: integer("Its number in the series: 38 for “38th”."),
  ...rest,
};

const statement: CellsOf<Statement> = {
  ...identity,
  subject: requiredCell(link("entities", textCell("Of whom or what it is said."))),
  partner: link("entities", textCell("The other side.")),
  predicate: requiredCell(link("predicates", textCell("What is said."))),
  object: requiredCell(link("entities", textCell("Whom or what it is said about."))),
  scope: link("entities", textCell("The region or field in which it is said to hold.")),
  wording: textCell("The article's words, for rankings and for what is not plain."),
  ...rest,
};

export const factColumns = {
  observations: columnsOf(observation),
  roles: columnsOf(role),
  events: columnsOf(event),
  statements: columnsOf(statement),
};
