import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { formatCount } from "../wording/format-count";
import { formatList } from "../wording/format-list";
import { formatQuantity } from "../wording/format-quantity";
import { titleFact } from "../wording/title-fact";
import type { Built } from "./build";
import { shareQuoted } from "./check/share-quoted";

type BuiltData = Built["data"];

/** What the build ends with: what was read, how much of it is covered, what was written, and one figure with its quote. */
export function summarise({ data, coverage }: Built): string {
  return [
    `articles   ${data.articles.length}`,
    `facts      ${countFacts(data)}`,
    `findings   ${countFindings(data)}`,
    `coverage   ${countCovered(coverage)}`,
    `quoted     ${listShares(data)}`,
    `hash       ${data.hash}`,
    ...exampleOf(data),
  ].join("\n");
}

function countFacts({ observations, roles, events, statements }: BuiltData): string {
  const kinds = [
    formatCount(observations.length, "observation"),
    formatCount(roles.length, "role"),
    formatCount(events.length, "event passage"),
    formatCount(statements.length, "statement"),
  ];
  const all = observations.length + roles.length + events.length + statements.length;
  return `${all}: ${formatList(kinds)}`;
}

function countFindings({ findings }: BuiltData): string {
  const verdicts = ["contradiction", "tension", "note"] as const;
  return formatList(
    verdicts.map((each) => formatCount(findings.filter(({ verdict }) => verdict === each).length, each)),
  );
}

function countCovered({ numbers, names }: Built["coverage"]): string {
  const { read, ignored, all } = numbers;
  return `${read + ignored} of ${all} numbers and dates: ${read} read, ${ignored} ignored with a reason; ${names} of ${names} names`;
}

/** How much of each article's text the data repeats: as little as carries the facts. */
function listShares({ articles, observations, roles, events, statements }: BuiltData): string {
  const facts = [...observations, ...roles, ...events, ...statements];
  return formatList(articles.map((article) => `${Math.round(100 * shareQuoted(article, facts))} % of ${article.id}`));
}

/** A figure with a unit, as the data has it: what it is of, its value in words, the words that it was read from. */
function exampleOf(data: BuiltData): string[] {
  const example = data.observations.find(({ quantity }) => quantity.unit !== "1" && quantity.unit !== "percent");
  if (example === undefined) return [];
  const value = formatQuantity(example.quantity, { style: "value" });
  return [
    "",
    `example    ${titleFact(data, example)}: ${value}`,
    `           read from “${example.quote.exact}” (${example.article})`,
  ];
}

/** The size of the package that was built beside the data, in a line; none if there is none. */
export function sumUpPackage(root: string): string[] {
  const dist = join(root, "dist");
  if (!existsSync(dist)) return [];
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  const json = join(dist, "data", "dataset.json");
  const packed = existsSync(json) ? `; dataset.json ${kilobytes(gzipSync(readFileSync(json)).length)} gzipped` : "";
  return [`package    dist/ ${kilobytes(bytes)} in ${files.length} files${packed}`];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
