import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataset } from "../dataset/dataset";
import { formats, lateFormats } from "../formats/formats";
import type { Verdict } from "../model/finding";
import { formatCount } from "../wording/format-count";

const LAST_RELEASE = fileURLToPath(new URL("../../.release/last.ndjson", import.meta.url));

/** CHANGELOG.md with the section of the first release as the data has it, until that release: then it is history. */
export function renderChangelog(text: string): string {
  if (existsSync(LAST_RELEASE)) return text;
  return text.replace(/^## 1\.0\.0\n.*?(?=^## |(?![^]))/ms, () => firstRelease());
}

function firstRelease(): string {
  const { articles, facts, observations, roles, events, statements } = dataset;
  return `## 1.0.0

### Major Changes

- The first release: ${formatCount(facts.length, "fact")} (${formatCount(observations.length, "figure")}, ${formatCount(roles.length, "role")}, ${formatCount(events.length, "passage")} on events, ${formatCount(statements.length, "statement")}) that ${formatCount(articles.length, "article")} print, each with the sentence it was read from, and what the audit finds in them.

${findingLines("contradiction", "Contradictions")}${findingLines("tension", "Tensions")}  Helpers to query, cite, audit and compare it; ${formatCount(formats.length + lateFormats.length, "format")}; a command line.
`;
}

function findingLines(verdict: Verdict, title: string): string {
  const lines = dataset.findings
    .filter((finding) => finding.verdict === verdict)
    .map(({ id, detail }) => `  - \`${id}\`: ${detail}\n`);
  return lines.length === 0 ? "" : `  ${title}, as printed:\n\n${lines.join("")}\n`;
}
