import { nameFinder } from "../ground/names";
import type { ClosedLists } from "../pipeline/curate/closed-lists";
import { findParties } from "../read/find-parties";
import type { Proposals } from "../read/proposal";
import { proposeFacts } from "../read/propose-facts";
import { sentencesOf } from "../text/sentences";
import type { TextSpan } from "../text/text-span";
import { findTimes } from "../time/find-times";
import type { DraftContext } from "./draft-context";
import type { DraftInput } from "./draft-input";
import { draftBody } from "./entries/draft-record";
import { findHome, type Home } from "./find-home";
import { knownNames } from "./known-names";
import { knownPeople } from "./known-people";
import { surnameAlone } from "./surname-alone";

/** What is found in an article, before anything is made of it. */
export interface DraftReading {
  readonly context: DraftContext;
  readonly proposals: Proposals;
  readonly home: Home;
}

/** Reads the body of an article by itself: its figures, times, people, and the names of the lists. */
export function readForDraft({ article, known, published, home: asked }: DraftInput, lists: ClosedLists): DraftReading {
  const { id, text } = article;
  const body = draftBody(text);
  const alone = bodyAlone(text, body);
  const home = findHome(asked, text, body, lists, known);
  const entities = [...lists.entities.values()];
  const parties = entities.filter(({ code }) => code !== undefined);
  const proposals = proposeFacts(alone, {
    published,
    home: home.id,
    entities: parties,
    indicators: [...lists.indicators.values()],
  });
  const names = knownNames(lists.entities);
  const found = findParties(alone, parties);
  const named = found.map(({ id: party, start, end }) => ({
    id: names.partyId(party, text.slice(start, end)),
    start,
    end,
  }));
  const mentions = nameFinder(entities)(text);
  const times = findTimes(alone, { published });
  const people = knownPeople(proposals.people, mentions, lists.entities, text);
  for (const person of people)
    names.personId(person.name, surnameAlone(person, people, text, [...times, ...found, ...mentions]));
  const context: DraftContext = {
    id,
    text,
    body,
    sentences: sentencesOf(text.slice(body.start, body.end), body.start),
    times,
    people,
    parties: named,
    mentions,
    lists,
    names,
    known,
    published,
    home: home.id,
  };
  return { context, proposals, home };
}

/** The text with blanks for what surrounds the body, so that places stay what they are. */
function bodyAlone(text: string, { start, end }: TextSpan): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}
