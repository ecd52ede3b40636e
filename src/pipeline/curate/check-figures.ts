import type { Problem } from "../../ground/issue";
import { isNamed } from "../../ground/names";
import type { Observation } from "../../model/fact";
import type { Proposal } from "../../read/proposal";
import { proposeFacts } from "../../read/propose-facts";
import { quoted } from "../../text/visible";
import { type FactReading, spansOf } from "./reading";
import type { Told } from "./told";

const FIELDS = ["indicator", "subject", "partner"] as const;
type FigureField = (typeof FIELDS)[number];

/** What the words give for a field, with the words that they were read from. */
interface SeenFigure {
  readonly id: string;
  readonly words: string;
}

type ToldFigure = Told & { readonly fact: Observation };

/**
 * A second reading of what each figure is of, and between whom: what the words give by themselves must be what was
 * curated. It is silent if they leave it open.
 */
export function checkFigures(told: readonly Told[], reading: FactReading): void {
  const figures = told.filter((each): each is ToldFigure => each.fact.kind === "observation");
  if (figures.length === 0) return;
  const proposals = proposalsIn(reading, homeOf(figures));
  for (const figure of figures) {
    const own = proposals.filter((proposal) => isOf(proposal, figure.fact, reading));
    for (const field of FIELDS) compareFigures(field, figure, own, reading);
  }
}

/** The side that most figures are reported for: whose text it is, whatever a single one says. */
function homeOf(figures: readonly ToldFigure[]): string | null {
  const times = new Map<string, number>();
  for (const { fact } of figures) times.set(fact.subject, (times.get(fact.subject) ?? 0) + 1);
  const [[first, most] = [null, 0], [, next] = ["", 0]] = [...times].sort(([, a], [, b]) => b - a);
  return most > next ? first : null;
}

function proposalsIn({ body, published, lists }: FactReading, home: string | null): readonly Proposal[] {
  const places = [...lists.entities.values()].filter(({ type }) => type === "place");
  const entities = [...places, { id: "europe", name: "Europe", aliases: ["European"] }];
  const indicators = [...lists.indicators.values()];
  const text = body.text.slice(body.start, body.end);
  return proposeFacts(text, { published: published.edtf, home, entities, indicators }).facts;
}

function isOf({ start, end }: Proposal, { quote, quantity }: Observation, { body }: FactReading): boolean {
  const at = quote.start + quote.exact.indexOf(quantity.stated) - body.start;
  return start < at + quantity.stated.length && at < end;
}

function compareFigures(
  field: FigureField,
  figure: ToldFigure,
  proposals: readonly Proposal[],
  reading: FactReading,
): void {
  const { fact, path, settlement } = figure;
  const read = proposals.flatMap((proposal) => seenIn(proposal, field));
  const seen = field === "indicator" && read.length === 0 ? otherIndicators(fact, reading) : read;
  if (field !== "indicator" && !isPlace(fact[field], reading)) return;
  if (seen.some(({ id }) => isSameFigure(id, fact[field], reading))) return;
  const open = seen.filter(({ words }) => !settlement.covers(field, words));
  const [first] = open;
  if (first) reading.report(fact[field] === undefined ? path : [...path, field], otherReading(field, fact, open));
}

function seenIn(proposal: Proposal, field: FigureField): readonly SeenFigure[] {
  const id = proposal[field];
  const words = proposal.from[field]?.map(({ exact }) => exact).join(" … ");
  return id === undefined || words === undefined ? [] : [{ id, words }];
}

/** Sides that are no places, such as the event that a count is of, are not read. */
function isPlace(id: string | undefined, { lists }: FactReading): boolean {
  return id === undefined || lists.entities.get(id)?.type === "place";
}

/** A reader names countries by their codes. */
function isSameFigure(read: string, curated: string | undefined, { lists }: FactReading): boolean {
  if (curated === undefined) return false;
  return read === curated || lists.entities.get(curated)?.code?.toLowerCase() === read;
}

/** The indicators of the same unit and type that quote and context call by their words, if neither calls the curated one. */
function otherIndicators(fact: Observation, { lists }: FactReading): readonly SeenFigure[] {
  const curated = lists.indicators.get(fact.indicator);
  const text = spansOf(fact)
    .map(({ exact }) => exact)
    .join("\n");
  const calls = (words: readonly string[]) => words.find((each) => isNamed({ name: each }, text));
  if (!curated || calls(curated.words) !== undefined) return [];
  return [...lists.indicators.values()]
    .filter(({ unit, type }) => unit === curated.unit && type === curated.type)
    .map(({ id, words }) => ({ id, words: calls(words) }))
    .filter((each): each is SeenFigure => each.words !== undefined);
}

function otherReading(field: FigureField, fact: Observation, seen: readonly SeenFigure[]): Problem {
  const told = seen.map(({ id, words }) => `"${id}" (${quoted(words)})`).join(" or ");
  const words = seen[0]?.words ?? "";
  return {
    found: `${fact[field] === undefined ? `no ${field}` : `"${fact[field]}"`} for ${quoted(fact.quantity.stated)}`,
    expected: `what its words tell: ${told}`,
    fix: `mend ${field}; or settled: [{ field: ${field}, words: ${words}, reason: … }]`,
  };
}
