import type { Problem } from "../../ground/issue";
import type { Observation } from "../../model/fact";
import { findParties } from "../../read/find-parties";
import type { Proposal } from "../../read/proposal";
import { proposeFacts } from "../../read/propose-facts";
import { quoted } from "../../text/visible";
import { type FieldReading, type FigureField, namedParties, otherReadings } from "./field-readings";
import type { FactReading } from "./reading";
import type { Told } from "./told";

const FIELDS: readonly FigureField[] = ["indicator", "subject", "partner"];

/** Up to this share of an article's figures may be slips; more are its manner. */
const FEW = 1 / 4;

type ToldFigure = Told & { readonly fact: Observation };

/**
 * A second reading of what each figure is of, and between whom: what the words give by themselves must be what was
 * curated. It is silent if they leave it open.
 */
export function checkFigures(told: readonly Told[], reading: FactReading): void {
  const figures = told.filter((each): each is ToldFigure => each.fact.kind === "observation");
  if (figures.length === 0) return;
  const home = homeOf(figures, reading);
  const turned = figures.filter(({ fact }) => fact.partner === home).length;
  const isForHome = turned <= Math.max(1, figures.length * FEW);
  const all = proposalsIn(reading, home);
  for (const { fact, path, settlement } of figures) {
    const proposals = all.filter((proposal) => isProposalFor(proposal, fact, reading));
    for (const field of FIELDS) {
      if (field !== "indicator" && !isPlace(fact[field], reading)) continue;
      const open = otherReadings(field, { fact, settlement, proposals, home, isForHome }, reading);
      if (open.length > 0)
        reading.report(fact[field] === undefined ? path : [...path, field], otherReading(field, fact, open));
    }
  }
}

/** The side that most figures are reported for: whose text it is. Of several the one that the text names most often. */
function homeOf(figures: readonly ToldFigure[], reading: FactReading): string | null {
  const { body } = reading;
  const named = findParties(body.text.slice(body.start, body.end), namedParties(reading));
  const subjects = figures.map(({ fact }) => fact.subject);
  const [first, next] = [...new Set(subjects)]
    .map((id) => ({
      id,
      figures: subjects.filter((each) => each === id).length,
      mentions: named.filter((each) => each.id === id).length,
    }))
    .sort((a, b) => b.figures - a.figures || b.mentions - a.mentions);
  if (!first || (first.figures === next?.figures && first.mentions === next.mentions)) return null;
  return first.id;
}

function proposalsIn(reading: FactReading, home: string | null): readonly Proposal[] {
  const { body, published, lists } = reading;
  const indicators = [...lists.indicators.values()];
  const options = { published: published.edtf, home, entities: namedParties(reading), indicators };
  return proposeFacts(body.text.slice(body.start, body.end), options).facts;
}

function isProposalFor({ start, end }: Proposal, { quote, quantity }: Observation, { body }: FactReading): boolean {
  const at = quote.start + quote.exact.indexOf(quantity.stated) - body.start;
  return start < at + quantity.stated.length && at < end;
}

/** Sides that are no places, such as the event that a count is of, are not read. */
function isPlace(id: string | undefined, { lists }: FactReading): boolean {
  return id === undefined || lists.entities.get(id)?.type === "place";
}

function otherReading(field: FigureField, fact: Observation, readings: readonly FieldReading[]): Problem {
  const told = readings.map(({ id, words, why }) => `"${id}" (${why ?? quoted(words)})`).join(" or ");
  const words = readings[0]?.words ?? "";
  return {
    found: `${fact[field] === undefined ? `no ${field}` : `"${fact[field]}"`} for ${quoted(fact.quantity.stated)}`,
    expected: `what its words tell: ${told}`,
    fix: `mend ${field}; or settled: [{ field: ${field}, words: ${words}, reason: … }]`,
  };
}
