import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Built } from "./build";

/** What the build ends with: what was read, how much of it is covered, what was written, and one figure with its quote. */
export function summarise({ data, coverage }: Built, root: string): string {
  const { observations, roles, events, statements, articles, findings } = data;
  const facts = observations.length + roles.length + events.length + statements.length;
  const example = observations.find(({ quantity }) => quantity.unit !== "1" && quantity.unit !== "percent");
  const { numbers, names } = coverage;
  return [
    `articles   ${articles.length}`,
    `facts      ${facts}: ${observations.length} observations, ${roles.length} roles, ${events.length} event passages, ${statements.length} statements`,
    ...(findings.length > 0 ? [`findings   ${countBy(findings.map(({ verdict }) => verdict))}`] : []),
    `coverage   ${numbers.read + numbers.ignored} of ${numbers.all} numbers and dates: ${numbers.read} read, ${numbers.ignored} ignored with a reason; ${names} of ${names} names`,
    ...sizes(root),
    `hash       ${data.hash}`,
    ...(example
      ? [
          "",
          example.id,
          `  ${example.quantity.value} ${example.quantity.unit}`,
          `  “${example.quote.exact}” (${example.article})`,
        ]
      : []),
  ].join("\n");
}

function countBy(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `${words.filter((other) => other === word).length} ${word}`).join(", ");
}

function sizes(root: string): string[] {
  const dist = join(root, "dist");
  if (!existsSync(dist)) return [];
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  const json = join(dist, "data", "dataset.json");
  const packed = existsSync(json) ? `; dataset.json ${kilobytes(gzipSync(readFileSync(json)).length)} gzipped` : "";
  return [`bytes      dist/ ${kilobytes(bytes)} in ${files.length} files${packed}`];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
