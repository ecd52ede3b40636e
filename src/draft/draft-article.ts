import { nameFinder } from "../ground/names";
import type { Fact } from "../model/fact";
import { readClosedLists } from "../pipeline/curate/closed-lists";
import type { CuratedArticle } from "../pipeline/curate/reading";
import type { ArticleSeed, Seeds } from "../pipeline/seeds/gather";
import type { Proposals } from "../read/proposal";
import { proposeFacts } from "../read/propose-facts";
import { sentencesOf } from "../text/sentences";
import { meet, type TextSpan } from "../text/text-span";
import { findTimes } from "../time/find-times";
import type { Draft, DraftEntry } from "./draft";
import type { DraftContext } from "./draft-context";
import { draftEvents } from "./entries/draft-events";
import { draftFigure } from "./entries/draft-figure";
import { draftBody, draftRecord, type Publication } from "./entries/draft-record";
import { draftRole } from "./entries/draft-role";
import { narrowQuote } from "./entries/narrow-quote";
import { findHome, type Home } from "./find-home";
import { judgeEntries } from "./judge/judge-entries";
import { namesLeft, numbersLeft } from "./judge/left-over";
import { type CuratedPart, curatedIn, notCurated } from "./judge/not-curated";
import { knownNames } from "./known-names";

/** What an article is drafted with. */
export interface DraftInput extends Publication {
  readonly article: Omit<ArticleSeed, "curation">;
  /** The lists whose ids it may name. */
  readonly lists: Seeds["lists"];
  /** The facts of other articles: who held which post, and whom they speak for. */
  readonly known: readonly Fact[];
  /** The party that the text speaks for; what the text or the other articles tell if left out. */
  readonly home?: string | null;
  /** What a curator has made of it already; the draft is of the rest. */
  readonly curated?: CuratedArticle;
}

/** All that can be read of an article without a person, in the order of the text; never surer than the build. */
export function draftArticle({
  article,
  lists: files,
  known,
  home: asked,
  curated,
  ...publication
}: DraftInput): Draft {
  const done = curated ? curatedIn(curated) : { read: [], named: [], facts: [] };
  const { lists } = readClosedLists(files);
  const { text } = article;
  const body = draftBody(text);
  const home = findHome(asked, text, body, lists, known);
  const names = knownNames(lists.entities);
  const proposals = proposeWithin(text, body, {
    published: publication.published,
    home: home.id,
    entities: [...lists.entities.values()].filter(({ code }) => code !== undefined),
    indicators: [...lists.indicators.values()],
  });
  const context: DraftContext = {
    id: article.id,
    text,
    body,
    sentences: sentencesOf(text.slice(body.start, body.end), body.start),
    times: timesWithin(text, body, publication.published),
    people: proposals.people,
    mentions: nameFinder(lists.entities.values())(text),
    lists,
    names,
    known,
    published: publication.published,
    home: home.id,
  };
  const draft: Draft = {
    id: article.id,
    text,
    path: article.path,
    record: draftRecord(text, body, publication),
    entries: notCurated(entriesOf(proposals, context), done),
    leftovers: [],
    entities: names.added(),
    untouched: [],
    assumed: assumedOf(home),
  };
  const judged = judgeEntries(draft, {
    seed: article,
    lists: files,
    closed: lists,
    proposals: proposals.facts,
    narrow: (entry) => narrowQuote(entry, context),
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
  const quotes = [...all, ...done.facts].map(({ quote }) => quote);
  const untouched = context.sentences.filter((sentence) => !quotes.some((quote) => meet(quote, sentence)));
  return {
    ...draft,
    entries: all,
    leftovers: numbersLeft(entries, [...read, ...done.read], proposals, context),
    entities: context.names.added(),
    untouched,
  };
}

/** Counts of things that nobody counts are no facts; every other figure is one, or asks which. Parties come first. */
function entriesOf(proposals: Proposals, context: DraftContext): readonly DraftEntry[] {
  const figures = proposals.facts.filter(({ quantity, indicator }) => quantity.unit !== "1" || indicator !== undefined);
  const drafted = figures.map((proposal) => draftFigure(proposal, context));
  const roles = proposals.people.flatMap((person) => draftRole(person, context) ?? []);
  return [...roles, ...draftEvents(context), ...drafted].sort((a, b) => a.at.start - b.at.start);
}

/** The body read by itself: what surrounds it is blank, so that places stay what they are. */
function proposeWithin(text: string, body: TextSpan, options: Parameters<typeof proposeFacts>[1]): Proposals {
  return proposeFacts(bodyAlone(text, body), options);
}

function timesWithin(text: string, body: TextSpan, published: string) {
  return findTimes(bodyAlone(text, body), { published });
}

function bodyAlone(text: string, { start, end }: TextSpan): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}

function assumedOf({ id, why }: Home): readonly string[] {
  return [
    "the article begins with the first paragraph of running text, and ends with the last: article › body",
    ...(id === null || why === "" ? [] : [`the text speaks for ${id}: ${why}; --home says otherwise`]),
  ];
}
