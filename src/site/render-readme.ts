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
  const articles = `${formatCount(dataset.articles.length, "news article")} (${years[0]}–${years.at(-1)})`;
  return `${dataset.facts.length} facts from ${articles} on cooperation between Kazakhstan and the European Union, typed and
schema-validated for TypeScript: every fact with the article's own words, every figure with the interval that its words
allow, every contradiction kept.`;
}

function contents(): string {
  const { observations, roles, events, statements, articles, entities, findings } = dataset;
  const people = new Set(roles.map(({ person }) => person)).size;
  return `| part | what | count |
| --- | --- | ---: |
| \`observations\` | figures: trade turnover, exports, imports, their growth, investment, shares, counts | ${observations.length} |
| \`roles\` | ${people} officials in their posts, as each article words them | ${roles.length} |
| \`events\` | passages that tell of ${countEvents()} | ${events.length} |
| \`statements\` | who cooperates on what, who leads, what an agreement covers, what is aimed at | ${statements.length} |
| \`articles\` | the articles themselves: publisher, dates with their basis, checksum | ${articles.length} |
| \`entities\` | people, organisations, places, agreements, events, programmes and topics | ${entities.length} |
| \`findings\` | what the audit found: contradictions, tensions, and what is worth knowing | ${findings.length} |`;
}

/** Talks within a longer event are not counted as events beside it. */
function countEvents(): string {
  const told = new Set(dataset.events.map(({ event }) => event));
  const within = dataset.entities.filter(({ id, partOf }) => hasId(told, id) && hasId(told, partOf));
  const whole = told.size - within.length;
  return `${formatCount(whole, "meeting, visit or milestone", "meetings, visits and milestones")}, and ${formatCount(within.length, "talk")} within them`;
}

function hasId(ids: ReadonlySet<string>, id: string | undefined): boolean {
  return id !== undefined && ids.has(id);
}
