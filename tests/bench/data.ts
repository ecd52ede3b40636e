import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "../../src/pipeline/build";
import { type RawFile, type RawSeeds, readSeeds } from "../../src/pipeline/seeds/read-seeds";

// What the pipeline costs: the real articles, and generated ones by the hundred and thousand. Each size runs in a
// process of its own with a heap of at most 192 MB, so that its peak memory is its own. `npm run bench -- data`

const SIZES = [10, 100, 1000, 2000];
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function runAll(): void {
  const cells = ["articles", "ms", "ms/article", "articles/s", "peak MB"];
  process.stdout.write(`${row(cells)}\n`);
  for (const articles of ["real", "real, warm", ...SIZES.map(String)]) {
    const args = ["--max-old-space-size=192", "--import", "tsx", fileURLToPath(import.meta.url), articles];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: ROOT });
    process.stdout.write(status === 0 ? `${row([articles, ...stdout.split(" ")])}\n` : stderr);
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(11)).join("");
}

/** The least time of a number of runs in one process: of many, it is the one that is warm and undisturbed. */
function measure(seeds: RawSeeds, runs: number): string {
  const count = seeds.files.filter(({ path }) => path.startsWith("seeds/articles/")).length;
  const ms = Math.min(...Array.from({ length: runs }, () => timeOf(seeds)));
  const peak = process.resourceUsage().maxRSS / 1024;
  return [ms.toFixed(0), (ms / count).toFixed(2), ((count / ms) * 1000).toFixed(0), peak.toFixed(0)].join(" ");
}

function timeOf(seeds: RawSeeds): number {
  const start = performance.now();
  const built = build(seeds);
  const ms = performance.now() - start;
  if ("issues" in built) throw new Error(JSON.stringify(built.issues[0]));
  return ms;
}

function generated(count: number): RawSeeds {
  const files: RawFile[] = [];
  const add = (path: string, text: string) => void files.push({ path, bytes: Buffer.from(text) });
  const sums: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const name = `${String(number).padStart(4, "0")}_generated.txt`;
    const text = article(number);
    add(`seeds/articles/${name}`, text);
    add(`seeds/curation/a${String(number).padStart(4, "0")}.yaml`, curation(number));
    sums.push(`${createHash("sha256").update(text).digest("hex")}  ${name}\n`);
  }
  add("seeds/articles.sha256", sums.join(""));
  for (const [list, text] of Object.entries(LISTS)) add(`seeds/${list}.yaml`, text);
  return { files, issues: [] };
}

const FACTS = 12;

function article(number: number): string {
  const sentences = Array.from({ length: FACTS }, (_, index) => sentence(number, index));
  return `Trade news\n\nRuritania reports on Borduria. ${sentences.join(" ")} So it ends.\n`;
}

function sentence(number: number, index: number): string {
  return `Item ${letters(index)}: the trade of Ruritania with Borduria exceeded $${number + 1}.${index + 10} billion in ${1990 + index}, said Ann Lee.`;
}

function letters(index: number): string {
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(index);
}

function curation(number: number): string {
  const facts = Array.from({ length: FACTS }, (_, index) => {
    return `  - kind: observation
    indicator: turnover
    subject: ruritania
    partner: borduria
    period: in ${1990 + index}
    quote: the trade of Ruritania with Borduria exceeded $${number + 1}.${index + 10} billion in ${1990 + index}
    stated: exceeded $${number + 1}.${index + 10} billion
    voice: indirect
    saidBy: ann-lee
`;
  });
  return `article:
  publisher: { name: The Paper, basis: external }
  published: { edtf: 2023-01-10, basis: external, note: Generated. }
  body: { first: Ruritania reports on Borduria., last: So it ends. }
facts:
${facts.join("")}ignored: []
`;
}

const LISTS = {
  entities: `- { id: ann-lee, type: person, name: Ann Lee }
- { id: borduria, type: place, name: Borduria }
- { id: ruritania, type: place, name: Ruritania }
`,
  indicators: "- { id: turnover, title: Turnover, unit: currency, type: flow, words: [turnover] }\n",
  predicates: '- { id: leads, title: leads, exclusive: "true", partner: "false", once: "false", ranking: "true" }\n',
  posts: "[]\n",
  aliases: "renamed: []\nwithdrawn: []\ncomments: []\n",
};

const [size] = process.argv.slice(2);
if (size === undefined) runAll();
else if (size === "real") process.stdout.write(measure(readSeeds(ROOT), 1));
else if (size === "real, warm") process.stdout.write(measure(readSeeds(ROOT), 25));
else process.stdout.write(measure(generated(Number(size)), 1));
