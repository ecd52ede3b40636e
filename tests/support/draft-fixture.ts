import type { Draft, DraftEntry } from "../../src/draft/draft";
import { draftArticle } from "../../src/draft/draft-article";
import type { DraftInput } from "../../src/draft/draft-input";
import { listsOf } from "../../src/draft/lists-of";
import { printDraft } from "../../src/draft/write/print-draft";
import { printEntities } from "../../src/draft/write/print-entities";
import { cover } from "../../src/pipeline/check/coverage";
import { curate } from "../../src/pipeline/curate/curate";
import { sha256 } from "./formats";

const PREDICATE = { exclusive: false, partner: true, once: false, ranking: false };

/** Short lists about two countries, as a desk of its own would have them. */
export const LISTS = listsOf({
  entities: [
    { id: "fjord-forum", type: "event", name: "Fjord Forum" },
    { id: "hanoi", type: "place", name: "Hanoi", partOf: "vn" },
    { id: "ingrid-solheim", type: "person", name: "Ingrid Solheim", aliases: ["Solheim"] },
    { id: "no", type: "place", name: "Norway", aliases: ["Norwegian"], code: "NO" },
    { id: "oslo", type: "place", name: "Oslo", partOf: "no" },
    { id: "trade-chamber", type: "organisation", name: "Chamber of Trade", partOf: "no" },
    { id: "vn", type: "place", name: "Vietnam", code: "VN" },
  ],
  indicators: [
    { id: "exports", title: "Exports", unit: "currency", type: "flow", words: ["exports"] },
    { id: "exports-growth", title: "Growth", unit: "percent", type: "growth", words: ["exports"], growthOf: "exports" },
    { id: "imports", title: "Imports", unit: "currency", type: "flow", words: ["imports"] },
    { id: "trade-turnover", title: "Trade turnover", unit: "currency", type: "flow", words: ["trade turnover"] },
  ],
  predicates: [{ id: "cooperates-on", title: "cooperates on", ...PREDICATE }],
  posts: [
    { id: "deputy-trade-minister", title: "Deputy Trade Minister", aliases: ["Deputy Minister of Trade"] },
    { id: "president", title: "President" },
  ],
});

/** The draft of a text; published on 5 March 2024 if nothing else is said. */
export function draftOf(text: string, options: Partial<DraftInput> = {}): Draft {
  const article = {
    id: "a007",
    file: "007_news.txt",
    path: "seeds/articles/007_news.txt",
    text,
    sha256: sha256(Buffer.from(text)),
  };
  return draftArticle({ article, lists: LISTS, known: [], published: "2024-03-05", ...options });
}

/** What its entries of a kind say, by key: words, or the question mark. */
export function fieldsOf({ entries }: Pick<Draft, "entries">, kind: DraftEntry["kind"]): Record<string, unknown>[] {
  return entries
    .filter((entry) => entry.kind === kind)
    .map(({ fields }) =>
      Object.fromEntries(Object.entries(fields).map(([key, { value, question }]) => [key, question ? "?" : value])),
    );
}

/** What the build says of the printed draft, its new entities in the list: where, and what was found. */
export function problemsOf(draft: Draft, lists = LISTS): string[] {
  const path = "seeds/curation/a007.yaml";
  const { id, text } = draft;
  const seed = { id, text, file: "007_news.txt", path: draft.path, sha256: sha256(Buffer.from(text)) };
  const entities = lists.entities && {
    ...lists.entities,
    text: inOrder(`${lists.entities.text}${printEntities(draft.entities)}`),
  };
  const { curated, issues } = curate({
    articles: [{ ...seed, curation: { path, text: printDraft(draft) } }],
    lists: { ...lists, entities },
  });
  return [...issues, ...cover(curated, false).issues].map(
    ({ file, key = [], found }) => `${file === path ? key.join(".") : file}: ${found}`,
  );
}

function inOrder(list: string): string {
  const idOf = (entry: string) => /id"?: ?"?([\w-]+)/.exec(entry)?.[1] ?? "";
  return list
    .split(/^(?=- )/m)
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    .join("");
}
