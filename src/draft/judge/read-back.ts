import type { Issue } from "../../ground/issue";
import type { Fact } from "../../model/fact";
import type { ClosedLists } from "../../pipeline/curate/closed-lists";
import { curate } from "../../pipeline/curate/curate";
import type { ArticleSeed, Seeds } from "../../pipeline/seeds/gather";
import type { TextSpan } from "../../text/text-span";
import { type Draft, given } from "../draft";
import { printDraft } from "../write/print-draft";
import { printEntities } from "../write/print-entities";
import { answerQuestions } from "./answer-questions";

/** An article, and the lists that the build reads its draft by. */
export interface BuildInput {
  readonly seed: Omit<ArticleSeed, "curation">;
  readonly lists: Seeds["lists"];
  readonly closed: ClosedLists;
}

/** What the build makes of a draft. */
export interface BuildReading {
  readonly issues: readonly Issue[];
  readonly facts: readonly Fact[];
  readonly read: readonly TextSpan[];
}

const PATH = "draft.yaml";

/** What the build says of the draft, its questions answered somehow, so that it looks at the other fields too. */
export function readBack(draft: Draft, { seed, lists, closed }: BuildInput): BuildReading {
  const entries = draft.entries.map((entry) => answerQuestions(entry, closed));
  const record = { ...draft.record, publisher: given({ name: "somebody", basis: "external" }) };
  const text = printDraft({ ...draft, record, entries, leftovers: [] });
  const { curated, issues } = curate({
    articles: [{ ...seed, curation: { path: PATH, text } }],
    lists: withEntities(lists, draft),
  });
  const [article] = curated.articles;
  return { issues: issues.filter(({ file }) => file === PATH), facts: article?.facts ?? [], read: article?.read ?? [] };
}

function withEntities(lists: Seeds["lists"], { entities }: Draft): Seeds["lists"] {
  const file = lists.entities;
  return file ? { ...lists, entities: { ...file, text: `${file.text}\n${printEntities(entities)}` } } : lists;
}
