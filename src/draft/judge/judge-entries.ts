import type { Issue } from "../../ground/issue";
import type { Fact } from "../../model/fact";
import type { ClosedLists } from "../../pipeline/curate/closed-lists";
import { curate } from "../../pipeline/curate/curate";
import type { ArticleSeed, Seeds } from "../../pipeline/seeds/gather";
import type { Proposal } from "../../read/proposal";
import type { TextSpan } from "../../text/text-span";
import { asked, type Draft, type DraftEntry, given } from "../draft";
import { printDraft } from "../write/print-draft";
import { printEntities } from "../write/print-entities";
import { answerQuestions } from "./answer-questions";

/** An article whose draft is judged, and the lists that it is judged by. */
export interface JudgedEntry {
  readonly seed: Omit<ArticleSeed, "curation">;
  readonly lists: Seeds["lists"];
  readonly closed: ClosedLists;
  readonly proposals: readonly Proposal[];
}

/** The entries as the build takes them, and the words that it read for those that are sure. */
export interface EntryJudgement {
  readonly entries: readonly DraftEntry[];
  readonly facts: readonly Fact[];
  readonly read: readonly TextSpan[];
}

/** How often a question can bring up another one. */
const MOST_ROUNDS = 8;

/**
 * Asks the build what it thinks of the entries. What it refuses becomes a question with its reason, until it refuses
 * nothing but questions: a draft is never surer than the build.
 */
export function judgeEntries(draft: Draft, judged: JudgedEntry): EntryJudgement {
  let { entries } = draft;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { issues, facts, read } = readBack({ ...draft, entries }, judged);
    const next = entries.map((entry, index) => {
      const own = issues.filter(({ key }) => key?.[0] === "facts" && key[1] === String(index + 1));
      return compareEntry(own.reduce(askFor, entry), facts, judged.proposals);
    });
    if (next.every((entry, index) => entry === entries[index])) return { entries, facts, read };
    entries = next;
  }
  const { facts, read } = readBack({ ...draft, entries }, judged);
  return { entries, facts, read };
}

/** What the build says of the draft, its questions answered somehow, so that it looks at the other fields too. */
function readBack(draft: Draft, { seed, lists, closed }: JudgedEntry) {
  const path = "draft.yaml";
  const entries = draft.entries.map((entry) => answerQuestions(entry, closed));
  const text = printDraft({ ...draft, entries, leftovers: [] });
  const { curated, issues } = curate({
    articles: [{ ...seed, curation: { path, text } }],
    lists: withEntities(lists, draft),
  });
  const [article] = curated.articles;
  return { issues: issues.filter(({ file }) => file === path), facts: article?.facts ?? [], read: article?.read ?? [] };
}

function withEntities(lists: Seeds["lists"], { entities }: Draft): Seeds["lists"] {
  const file = lists.entities;
  return file ? { ...lists, entities: { ...file, text: `${file.text}\n${printEntities(entities)}` } } : lists;
}

/** The field that an issue is about becomes a question; one of no field, or of the passages, the whole entry. */
function askFor(entry: DraftEntry, { key = [], found, expected, fix }: Issue): DraftEntry {
  if (entry.kind === "name") return entry;
  const why = `${found}; expected ${expected}`;
  const [, , named, ...rest] = key;
  if (/second fact/.test(found)) return again(entry);
  const field = named ?? /^add (\w+):/.exec(fix)?.[1];
  const known = field === undefined ? undefined : entry.fields[field];
  const isMoot = field === "stated" && entry.fields["indicator"]?.question !== undefined;
  if (known?.question || isMoot) return entry;
  const isPassage = field === undefined || ["quote", "context", "kind"].includes(field) || rest.includes("exact");
  if (isPassage) return { ...entry, kind: "name", gist: `${entry.gist} · ${why}` };
  return { ...entry, fields: { ...entry.fields, [field]: asked(why, choicesOf(field), known?.from ?? []) } };
}

function choicesOf(field: string): readonly string[] {
  return field === "status" ? ["planned", "possible", "target"] : [];
}

/** The next fact with the same key. */
function again(entry: DraftEntry): DraftEntry {
  const number = Number(entry.fields["again"]?.value ?? 1) + 1;
  return { ...entry, fields: { ...entry.fields, again: given(String(number)) } };
}

/** Where the build reads another value or period out of the words than was proposed, both are shown. */
function compareEntry(entry: DraftEntry, facts: readonly Fact[], proposals: readonly Proposal[]): DraftEntry {
  if (entry.kind !== "observation") return entry;
  const { stated, period, indicator } = entry.fields;
  const fact = facts.find(
    (each) =>
      each.kind === "observation" &&
      each.quote.start === entry.quote.start &&
      each.quantity.stated === stated?.value &&
      each.indicator === indicator?.value,
  );
  const proposal = proposals.find(({ start, end }) => start === entry.at.start && end === entry.at.end);
  if (fact?.kind !== "observation" || !proposal) return entry;
  const changes = {
    ...(!stated?.question &&
      fact.quantity.value !== proposal.quantity.value && {
        stated: asked(`read as ${fact.quantity.value} in its quote, and as ${proposal.quantity.value} in its sentence`),
      }),
    ...(period &&
      !period.question &&
      fact.period?.edtf !== proposal.period?.edtf && {
        period: asked(`read as ${fact.period?.edtf} in its quote, and as ${proposal.period?.edtf} in the whole text`),
      }),
  };
  return Object.keys(changes).length === 0 ? entry : { ...entry, fields: { ...entry.fields, ...changes } };
}
