import { contains, meet, spansWithin, type TextSpan } from "../../text/text-span";
import type { DraftContext } from "../draft-context";
import { peopleIn } from "./people-in";

/** Somebody who can take part in an event: a person, a country, a bloc or an organisation of the list. */
export interface Actor extends TextSpan {
  readonly id: string;
  readonly isPerson: boolean;
}

/** What a country does or is followed by; before any other word it is the adjective of that. */
const NO_NOUN =
  /^(?:['’]s)?(?:$|[^\p{L}\s]|\s+(?:and|or|on|in|at|to|for|with|by|from|after|before|during|this|last|also|held|hold|have|has|had|is|are|was|were|will|would|should|can|could|may|must|did|do|met|agreed|began|signed|discussed|continue|took|take|went|came|ended|opened|started|completed|concluded|conducted|then|recently)\b)/u;

/** Those that a stretch of text names, in text order; of one within another the longer. */
export function actorsIn(span: TextSpan, context: DraftContext): readonly Actor[] {
  const { text, parties } = context;
  const found = peopleIn(context, span);
  const listed = listedIn("person", span, context).filter((place) => !found.some((person) => meet(person, place)));
  const people = [...found, ...listed].map((person) => ({ ...person, isPerson: true }));
  const countries = spansWithin(parties, span).filter(({ end }) => NO_NOUN.test(text.slice(end, end + 12)));
  const bodies = listedIn("organisation", span, context);
  const all = [...people, ...[...bodies, ...countries].map((actor) => ({ ...actor, isPerson: false }))];
  return all
    .filter(
      (actor) =>
        !all.some(
          (other) => other !== actor && contains(other, actor) && other.end - other.start > actor.end - actor.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
}

function listedIn(
  type: string,
  span: TextSpan,
  { mentions, lists }: DraftContext,
): readonly (TextSpan & { readonly id: string })[] {
  return spansWithin(mentions, span).flatMap(({ start, end, ids }) => {
    const id = ids.find((each) => lists.entities.get(each)?.type === type);
    return id === undefined ? [] : [{ id, start, end }];
  });
}

const AND = /^(?:,? and |, )(?:the )?$/u;
const LAST_AND = /^,? and (?:the )?$/u;
/** "Ann Lee, Minister of Fish, and the President, Bo Ek" */
const AND_TITLED =
  /^(?:, [^,.;]{2,80})?(?:,? and |, )(?:(?:the )?(?:[\p{L}\p{M}’'-]+ ){0,7}|(?:the )?[^,.;]{2,60}, )$/u;
/** What begins to tell of something else that somebody did: "met A and held talks with B". */
const DOES =
  /\b(?:held|holds?|met|meets|received|welcomed|visited|visits|spoke|talked|talks|attended|took|signed|opened|saw|will|would|was|were|is|are|had|has|with)\b/u;
const TITLED = /^(?:(?:the )?(?:[\p{L}\p{M}’'-]+,? ){0,12})$/u;

/** Those that stand right at the start of a stretch, joined by "and" or commas; people can have titles. */
export function actorsFrom(span: TextSpan, context: DraftContext): readonly Actor[] {
  const { text } = context;
  const run: Actor[] = [];
  for (const actor of preferPeople(actorsIn(span, context), context)) {
    const last = run.at(-1);
    const before = text.slice(last?.end ?? span.start, actor.start);
    const isNext = last
      ? (actor.isPerson ? AND_TITLED : AND).test(before) && !DOES.test(before)
      : (actor.isPerson ? TITLED : /^(?:the )?$/u).test(before);
    if (isNext) run.push(actor);
  }
  return run;
}

/** Without the organisations in the titles of people: "European Council President Charles Michel". */
function preferPeople(actors: readonly Actor[], { text }: DraftContext): readonly Actor[] {
  return actors.filter(({ end, isPerson }, index) => {
    const next = actors[index + 1];
    return (
      isPerson ||
      !next?.isPerson ||
      !/^(?:['’]s)? (?:[\p{L}\p{M}’'-]+ ){1,6}$/u.test(text.slice(end, next.start)) ||
      AND_TITLED.test(text.slice(end, next.start))
    );
  });
}

/** Those that stand right before the end of a stretch: one, or several joined by "and". */
export function actorsUntil(span: TextSpan, context: DraftContext): readonly Actor[] {
  const { text } = context;
  const run: Actor[] = [];
  for (const actor of actorsIn(span, context).toReversed()) {
    const [first] = run;
    const after = text.slice(actor.end, first?.start ?? span.end);
    const joins = first === undefined ? /^,? ?$/u : run.length === 1 ? LAST_AND : AND;
    if (!joins.test(after)) break;
    run.unshift(actor);
  }
  return run;
}
