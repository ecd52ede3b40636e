import { readClosedLists } from "../pipeline/curate/closed-lists";
import type { Proposals } from "../read/proposal";
import { meet, spansWithin } from "../text/text-span";
import type { Draft, DraftEntry } from "./draft";
import type { DraftContext } from "./draft-context";
import type { DraftInput } from "./draft-input";
import { draftEvents } from "./entries/draft-events";
import { draftFigure } from "./entries/draft-figure";
import { draftRecord } from "./entries/draft-record";
import { draftRole } from "./entries/draft-role";
import { narrowQuote } from "./entries/narrow-quote";
import type { Home } from "./find-home";
import { judgeEntries } from "./judge/judge-entries";
import { namesLeft, numbersLeft } from "./judge/left-over";
import { type CuratedPart, curatedIn, notCurated } from "./judge/not-curated";
import { readForDraft } from "./read-for-draft";

/** All that can be read of an article without a person, in the order of the text; never surer than the build. */
export function draftArticle(input: DraftInput): Draft {
  const { article, lists: files, curated } = input;
  const done = curated ? curatedIn(curated) : { read: [], named: [], facts: [], begun: [] };
  const { lists } = readClosedLists(files);
  const { context, proposals, home } = readForDraft(input, lists);
  const { text, body, names } = context;
  const entries = notCurated(entriesOf(proposals, context), done);
  const draft: Draft = {
    id: article.id,
    text,
    path: article.path,
    record: draftRecord(text, body, input),
    entries,
    leftovers: [],
    entities: names.added(),
    posts: names.addedPosts(),
    untouched: [],
    assumed: assumedOf(home),
  };
  const judged = judgeEntries(draft, {
    seed: article,
    lists: files,
    closed: lists,
    proposals: proposals.facts,
    narrow: (entry) => narrowQuote(entry, context),
    timesIn: ({ quote }) => spansWithin(context.times, quote).map(({ words }) => words),
  });
  return complete(draft, proposals, context, { ...judged, done });
}

/** What was read, with what is left over, the names that no fact names, and the sentences that nothing quotes. */
function complete(
  draft: Draft,
  proposals: Proposals,
  context: DraftContext,
  { entries, read, done }: ReturnType<typeof judgeEntries> & { readonly done: CuratedPart },
): Draft {
  const all = [...namesLeft(entries, done.named, context), ...entries];
  const quotes = [...all, ...done.facts, ...done.begun].map(({ quote }) => quote);
  const passages = done.begun.flatMap((fact) => fact.passages);
  const untouched = context.sentences.filter((sentence) => !quotes.some((quote) => meet(quote, sentence)));
  return {
    ...draft,
    entries: all,
    leftovers: numbersLeft(entries, [...read, ...done.read, ...passages], proposals, context),
    entities: context.names.added().filter(({ id }) => all.some((entry) => namesOrOffers(entry, id))),
    posts: context.names.addedPosts().filter(({ id }) => all.some((entry) => namesOrOffers(entry, id))),
    untouched,
  };
}

/** Whether an entry has an id in a field, or among the choices of one. */
function namesOrOffers({ fields }: DraftEntry, id: string): boolean {
  return Object.values(fields).some(
    ({ value, question }) =>
      value === id ||
      (Array.isArray(value) && value.includes(id)) ||
      question?.choices.some((each) => each.split(/[^a-z0-9-]+/u).includes(id)),
  );
}

/**
 * Counts of things that nobody counts are no facts; every other figure is one, or asks which. Events come first, so that
 * what is counted of one finds it.
 */
function entriesOf(proposals: Proposals, context: DraftContext): readonly DraftEntry[] {
  const figures = proposals.facts.filter(({ quantity, indicator }) => quantity.unit !== "1" || indicator !== undefined);
  const roles = context.people.flatMap((person) => draftRole(person, context) ?? []);
  const events = draftEvents(context);
  const drafted = figures.map((proposal) => draftFigure(proposal, context));
  return [...roles, ...events, ...drafted].sort((a, b) => a.at.start - b.at.start);
}

function assumedOf({ id, why }: Home): readonly string[] {
  return [
    "the article begins with the first paragraph of running text, and ends with the last: article › body",
    ...(id === null ? ["the text speaks for nobody: --home ID says whose exports and imports it tells of"] : []),
    ...(id === null || why === "" ? [] : [`the text speaks for ${id}: ${why}; --home says otherwise`]),
  ];
}
