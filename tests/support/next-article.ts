import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./formats";

const ARTICLE = `Kazakhstan and Finland Discuss Trade

HELSINKI – Kazakh Deputy Foreign Minister Roman Vassilenko met Aino Virtanen, Head of the Europe Department at the Ministry of Trade of Finland, on March 3, 2026.

Trade turnover between Kazakhstan and the European Union amounted to $50.2 billion in 2025, said Vassilenko. He recalled that the figure for 2024 was 48.7 billion dollars.

Kazakhstan and Finland will continue their cooperation in green energy.

Published on March 4, 2026
`;

const CURATION = `# yaml-language-server: $schema=../../dist/data/curation.schema.json
article:
  title: Kazakhstan and Finland Discuss Trade
  publisher: { name: The Invented Times, basis: external }
  published: March 4, 2026
  body: { first: HELSINKI, last: cooperation in green energy. }

facts:
  - kind: event
    event: vassilenko-virtanen-meeting-2026
    form: meeting
    participants: [roman-vassilenko, aino-virtanen]
    period: on March 3, 2026
    quote: Kazakh Deputy Foreign Minister Roman Vassilenko met Aino Virtanen, Head of the Europe Department at the Ministry of Trade of Finland, on March 3, 2026
    voice: article
  - kind: role
    person: roman-vassilenko
    post: deputy-foreign-minister
    role: Deputy Foreign Minister
    organisation: mfa-kz
    quote: Kazakh Deputy Foreign Minister Roman Vassilenko
    voice: article
  - kind: role
    person: aino-virtanen
    post: deputy-managing-director
    role: Head of the Europe Department
    organisation: finland-trade-ministry
    quote: Aino Virtanen, Head of the Europe Department at the Ministry of Trade of Finland
    voice: article
  - kind: observation
    indicator: trade-turnover
    subject: kz
    partner: eu
    period: in 2025
    quote: Trade turnover between Kazakhstan and the European Union amounted to $50.2 billion in 2025
    stated: $50.2 billion
    voice: indirect
    saidBy: roman-vassilenko
  - kind: observation
    indicator: trade-turnover
    subject: kz
    partner: eu
    period: for 2024
    quote: the figure for 2024 was 48.7 billion dollars
    context: [Trade turnover between Kazakhstan and the European Union]
    stated: 48.7 billion dollars
    voice: indirect
    saidBy: roman-vassilenko
  - kind: statement
    subject: kz
    partner: finland
    predicate: cooperates-on
    objects: [green-energy]
    status: planned
    quote: Kazakhstan and Finland will continue their cooperation in green energy
    voice: article
ignored: []
`;

const ENTITIES = `- { id: aino-virtanen, type: person, name: Aino Virtanen }
- { id: finland, type: place, name: Finland, code: FI }
- { id: finland-trade-ministry, type: organisation, name: Ministry of Trade of Finland, partOf: finland }
- { id: vassilenko-virtanen-meeting-2026, type: event, name: Meeting of Vassilenko with Virtanen }
`;

/** Adds an invented article, with its curation and what it names, to the seeds under a folder; gives its id. */
export function addNextArticle(root: string): string {
  const articles = join(root, "seeds/articles");
  const last = readdirSync(articles).sort().at(-1)?.slice(0, 3);
  const number = String(Number(last) + 1).padStart(3, "0");
  const name = `${number}_invented.txt`;
  writeFileSync(join(articles, name), ARTICLE);
  appendFileSync(join(root, "seeds/articles.sha256"), `${sha256(Buffer.from(ARTICLE))}  ${name}\n`);
  writeFileSync(join(root, `seeds/curation/a${number}.yaml`), CURATION);
  insertById(join(root, "seeds/entities.yaml"), ENTITIES);
  return `a${number}`;
}

/** Puts entries, one a line, into a list that is sorted by id. */
function insertById(path: string, entries: string): void {
  const [head = "", ...rest] = readFileSync(path, "utf8").split(/^(?=- )/m);
  const idOf = (entry: string) => /id: ([a-z0-9-]+)/.exec(entry)?.[1] ?? "";
  const all = [...rest, ...entries.split(/^(?=- )/m)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  writeFileSync(path, [head, ...all].join(""));
}
