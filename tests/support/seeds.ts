import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RawSeeds } from "../../src/pipeline/seeds/read-seeds";

/** An article of three sentences about countries that do not exist. */
export const ARTICLE = `Home » Trade news

Trade of Ruritania with Borduria exceeded $40 billion in 2022, said Ann Lee.
Exports were 30.5 billion dollars. Ann Lee, Minister of Trade, met partners at the 3rd meeting of the Council.

Copyright 2023
`;

export const CURATION = `article:
  title: Trade news
  publisher: { name: The Paper, basis: external }
  published: { edtf: 2023-01-10, basis: external, note: The page header of the paper. }
  body: { first: Trade of Ruritania, last: of the Council. }
facts:
  - kind: observation
    indicator: turnover
    subject: ruritania
    partner: borduria
    period: in 2022
    quote: Trade of Ruritania with Borduria exceeded $40 billion in 2022
    stated: exceeded $40 billion
    voice: indirect
    saidBy: ann-lee
  - kind: observation
    indicator: exports
    subject: ruritania
    partner: borduria
    period: { edtf: "2022", stated: in 2022, basis: inferred, note: The year of the sentence before. }
    quote: Exports were 30.5 billion dollars
    context: [Trade of Ruritania with Borduria exceeded $40 billion in 2022]
    stated: 30.5 billion dollars
    voice: article
  - kind: role
    person: ann-lee
    post: minister
    role: Minister of Trade
    organisation: ruritania
    quote: Ann Lee, Minister of Trade
    voice: article
  - kind: event
    event: council-3
    form: council
    ordinal: 3rd
    participants: [ann-lee]
    quote: Ann Lee, Minister of Trade, met partners at the 3rd meeting of the Council
    voice: article
ignored: []
`;

export const ENTITIES = `- { id: ann-lee, type: person, name: Ann Lee }
- { id: borduria, type: place, name: Borduria }
- { id: council-3, type: event, name: 3rd meeting of the Council }
- { id: ruritania, type: place, name: Ruritania }
`;

const INDICATORS = `- { id: exports, title: Exports, unit: currency, type: flow, words: [exports] }
- { id: turnover, title: Turnover, unit: currency, type: flow, words: [turnover] }
`;

const PREDICATES = `- { id: leads, title: leads, exclusive: "true", partner: "false", once: "false", ranking: "true" }
- { id: works-on, title: works on, exclusive: "false", partner: "true", once: "false", ranking: "false" }
`;

const POSTS = "- { id: minister, title: Minister, aliases: [Secretary of State] }\n";

const ALIASES = "renamed: []\nwithdrawn: []\ncomments: []\n";

export const ARTICLE_PATH = "seeds/articles/000_news.txt";
export const CURATION_PATH = "seeds/curation/a000.yaml";

/** Small complete seeds, with files changed (text or bytes), added, or taken away (`null`). */
export function seedsWith(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): RawSeeds {
  const files: Record<string, string | Uint8Array | null> = {
    [ARTICLE_PATH]: ARTICLE,
    [CURATION_PATH]: CURATION,
    "seeds/entities.yaml": ENTITIES,
    "seeds/indicators.yaml": INDICATORS,
    "seeds/predicates.yaml": PREDICATES,
    "seeds/posts.yaml": POSTS,
    "seeds/aliases.yaml": ALIASES,
    "seeds/articles.sha256": sumsOf({ [ARTICLE_PATH]: ARTICLE }),
    ...changes,
  };
  return {
    files: Object.entries(files).flatMap(([path, content]) =>
      content === null ? [] : [{ path, bytes: typeof content === "string" ? Buffer.from(content) : content }],
    ),
    issues: [],
  };
}

/** Puts the seeds, changed as in {@link seedsWith}, under a folder. */
export function writeSeeds(root: string, changes?: Parameters<typeof seedsWith>[0]): void {
  for (const { path, bytes } of seedsWith(changes).files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

/** The curation with one piece of its text replaced; fails if the piece is not there. */
export function curationWith(piece: string, replacement: string): Readonly<Record<string, string>> {
  return { [CURATION_PATH]: replaced(CURATION, piece, replacement) };
}

/** Seeds whose article is another text, listed with its checksum. */
export function articleWith(article: string | Uint8Array): Readonly<Record<string, string | Uint8Array>> {
  return { [ARTICLE_PATH]: article, "seeds/articles.sha256": sumsOf({ [ARTICLE_PATH]: article }) };
}

export function sumsOf(articles: Readonly<Record<string, string | Uint8Array>>): string {
  return Object.entries(articles)
    .map(([path, text]) => `${createHash("sha256").update(text).digest("hex")}  ${path.split("/").at(-1)}\n`)
    .join("");
}

export function replaced(text: string, piece: string, replacement: string): string {
  if (!text.includes(piece)) throw new Error(`the fixture has no ${JSON.stringify(piece)}`);
  return text.replace(piece, () => replacement);
}
