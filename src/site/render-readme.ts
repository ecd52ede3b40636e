import { dataset } from "../dataset/dataset";
import { formatCount } from "../wording/format-count";

/** The README with what it counts. */
export function renderReadme(text: string): string {
  return Object.entries(PARTS).reduce((done, [name, render]) => replacePart(done, name, render()), text);
}

const PARTS: Record<string, () => string> = { opening, contents };

function replacePart(text: string, name: string, content: string): string {
  const part = new RegExp(`(<!-- generated: ${name} -->\n).*?(<!-- /generated -->)`, "s");
  if (!part.test(text)) throw new Error(`README.md has no part "${name}"`);
  return text.replace(part, (_, open: string, close: string) => `${open}${content}\n${close}`);
}

function opening(): string {
  const years = dataset.articles.flatMap(({ published }) => (published.before ?? "").slice(0, 4)).sort();
  return `${dataset.facts.length} facts that ${formatCount(dataset.articles.length, "news article")} (${years[0]}–${years.at(-1)}) print about cooperation between Kazakhstan and the European
Union, each with the sentence it was read from.`;
}

function contents(): string {
  const { observations, roles, events, statements, articles, entities } = dataset;
  const people = new Set(roles.map(({ person }) => person)).size;
  const told = new Set(events.map(({ event }) => event)).size;
  return `| part | what | count |
| --- | --- | ---: |
| \`observations\` | figures: trade turnover, exports, imports, their growth, investment, shares, counts | ${observations.length} |
| \`roles\` | ${people} officials in their posts, as each article words them | ${roles.length} |
| \`events\` | passages that tell of ${told} meetings, visits and milestones, held or planned | ${events.length} |
| \`statements\` | who cooperates on what, who leads, what an agreement covers, what is aimed at | ${statements.length} |
| \`articles\` | the articles themselves: publisher, dates with their basis, checksum | ${articles.length} |
| \`entities\` | people, organisations, places, agreements, events, programmes and topics | ${entities.length} |`;
}
