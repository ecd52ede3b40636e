import { groupBy } from "../list/group-by";
import type { Status } from "../model/fact";
import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import { sentencesOf } from "../text/sentences";
import { spanAround, type TextSpan } from "../text/text-span";
import { type FoundTime, findTimes } from "../time/find-times";
import { type Published, publicationDays } from "../time/publication-days";
import { figuresOf } from "./figures-of-text";
import { withDescriptions } from "./find-descriptions";
import { findHeads, type Head } from "./find-heads";
import { findParties, isBloc, type NamedParty, type PartyMention } from "./find-parties";
import { findPeople } from "./find-people";
import type { IndicatorContext, IndicatorReading } from "./indicator-reading";
import type { FoundPerson, Unsure } from "./proposal";

/** The text, cut up once. */
export interface Cut {
  readonly text: string;
  readonly home: string | null;
  /** The last day on which the text can have been published. */
  readonly published: string | null;
  readonly sentences: readonly TextSpan[];
  readonly figures: readonly FoundFigure[];
  readonly heads: readonly Head[];
  readonly parties: readonly PartyMention[];
  readonly times: readonly FoundTime[];
  /** In the order of their places. */
  readonly people: readonly FoundPerson[];
  /** The people by their last words; of several the last. */
  readonly surnames: ReadonlyMap<string, FoundPerson>;
  /** The mentions of each party. */
  readonly mentions: ReadonlyMap<string, readonly PartyMention[]>;
}

/** Cuts a text up, once for all of its figures. */
export function cutText(text: string, published: Published, home: string | null, entities: readonly NamedParty[]): Cut {
  const parties = withDescriptions(text, findParties(text, entities), home);
  const heads = findHeads(text, parties);
  const people = findPeople(text, parties);
  return {
    text,
    home: text.length < NAMES_ITS_COUNTRY ? home : sideOf(home, parties),
    published: publicationDays("proposeFacts", published)?.last ?? null,
    sentences: sentencesOf(text),
    figures: figuresOf(text, home, heads),
    heads,
    parties,
    times: findTimes(text, { published }),
    people: [...people].sort((a, b) => a.start - b.start),
    surnames: surnamesOf(people),
    mentions: groupBy(parties, ({ id }) => id),
  };
}

/** A passage need not name the country that it speaks for, but an article does. */
const NAMES_ITS_COUNTRY = 600;

/** The country of the text, or the only bloc in it if the text never names the country: it speaks for the bloc then. */
function sideOf(home: string | null, parties: readonly PartyMention[]): string | null {
  const named = new Set(parties.map(({ id }) => id));
  if (home === null || named.has(home)) return home;
  const times = (bloc: string): number => parties.filter(({ id }) => id === bloc).length;
  const [bloc, next] = [...named].filter(isBloc).sort((a, b) => times(b) - times(a));
  return bloc !== undefined && (next === undefined || times(bloc) > 2 * times(next)) ? bloc : home;
}

function surnamesOf(people: readonly FoundPerson[]): ReadonlyMap<string, FoundPerson> {
  return new Map(people.map((person) => [person.name.split(" ").at(-1) ?? person.name, person]));
}

const LONGEST_SENTENCE = 2000;

/** The sentence of a figure; of one that never ends the stretch around the figure. */
export function sentenceOf(figure: TextSpan, { sentences }: Cut): TextSpan | undefined {
  const sentence = spanAround(sentences, figure);
  if (!sentence || sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  const reach = LONGEST_SENTENCE / 4;
  return { start: Math.max(sentence.start, figure.start - reach), end: Math.min(sentence.end, figure.end + reach) };
}

/** A figure with what is known of it. */
export interface FigureRead {
  readonly figure: FoundFigure;
  readonly index: number;
  readonly quantity: MeasuredQuantity;
  readonly status: Status | undefined;
  readonly sentence: TextSpan;
  readonly context: IndicatorContext;
  readonly reading: IndicatorReading;
}

/** From the last "while", "but" or semicolon before the figure to the next one after it. */
export function clauseOf({ figure, sentence }: FigureRead, { text }: Cut): TextSpan {
  const breaks = [...text.slice(sentence.start, sentence.end).matchAll(/;|,? (?:while|whereas|but)\b/gu)].map(
    ({ index }) => sentence.start + index,
  );
  return {
    start: breaks.findLast((at) => at < figure.start) ?? sentence.start,
    end: breaks.find((at) => at >= figure.end) ?? sentence.end,
  };
}

/** A field that the words leave open. */
export function openField(field: Unsure["field"], why: string, choices: readonly string[]): Unsure {
  return { field, why, choices };
}
