import { describeFact, factById, searchText } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import { noMatch } from "../command-refusal";
import { nearest } from "./nearest";

const LISTED = 10;

/**
 * The fact that a text names: by its id, by a part of it that no other id has, or by words that only its description or
 * its passages have. Refuses a text that names none or more than one, and lists what it can mean.
 */
export function resolveFact(data: Dataset, where: string, typed: string): Fact {
  const found = candidates(data, typed);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw noMatch(only === undefined ? noneOf(data, where, typed) : severalOf(data, where, typed, found));
}

/** What a fact says goes before what else stands in its passages: a sentence may hold the figures of others. */
function candidates(data: Dataset, typed: string): readonly Fact[] {
  const exact = factById(data, typed.trim());
  if (exact !== undefined) return [exact];
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const [first = ""] = words;
  const byId = data.facts.filter(({ id }) => words.length === 1 && id.toLowerCase().includes(first));
  // "2024" as a whole part goes before the beginning of "2024-01--2024-07".
  const whole = byId.filter(({ id }) => `.${id.toLowerCase()}.`.includes(`.${first}.`));
  if (byId.length > 0) return whole.length > 0 ? whole : byId;
  const described = data.facts.filter((fact) => describes(data, fact, words));
  return described.length > 0 ? described : searchText(data, typed);
}

function describes(data: Dataset, fact: Fact, words: readonly string[]): boolean {
  const description = describeFact(data, fact).toLowerCase();
  return words.every((word) => description.includes(word));
}

function severalOf(data: Dataset, where: string, typed: string, found: readonly Fact[]) {
  const more = found.length > LISTED ? [`and ${found.length - LISTED} more: kz-eu-facts search lists them`] : [];
  const listed = found.slice(0, LISTED).flatMap((fact) => [describeFact(data, fact), `  ${fact.id}`]);
  return {
    where,
    found: `“${typed}”, which can mean ${found.length} facts`,
    expected: "one fact, by its id, a part of it, or words that no other has",
    fix: ["one of these:", ...listed, ...more],
  };
}

function noneOf(data: Dataset, where: string, typed: string) {
  const near = nearest(
    typed,
    data.facts.map(({ id }) => id),
  );
  return {
    where,
    found: `“${typed}”`,
    expected: "a fact, by its id, a part of it, or words of its passages",
    fix:
      near.length > 0 ? ["did you mean one of these?", ...near] : "kz-eu-facts search TEXT finds facts by their words",
  };
}
