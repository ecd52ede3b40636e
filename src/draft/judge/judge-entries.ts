import type { Issue } from "../../ground/issue";
import type { Fact } from "../../model/fact";
import type { Proposal } from "../../read/proposal";
import type { TextSpan } from "../../text/text-span";
import { asked, type Draft, type DraftEntry, given } from "../draft";
import { type BuildInput, readBack } from "./read-back";

/** An article whose draft is judged, and the lists that it is judged by. */
export interface JudgedEntry extends BuildInput {
  readonly proposals: readonly Proposal[];
  /** The entry with a quote that has fewer times in it. */
  readonly narrow: (entry: DraftEntry) => DraftEntry;
  /** The words of time in the quote of an entry. */
  readonly timesIn: (entry: DraftEntry) => readonly string[];
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
    const next = askForRefused({ ...draft, entries }, judged);
    if (next.every((entry, index) => entry === entries[index])) break;
    entries = next;
  }
  const { facts, read } = readBack({ ...draft, entries }, judged);
  return { entries, facts, read };
}

/** One reading by the build; and, once it refuses nothing, that of its second reader, which looks at what is in order. */
function askForRefused(draft: Draft, judged: JudgedEntry): readonly DraftEntry[] {
  const { entries } = draft;
  const first = readBack(draft, judged);
  const asked = entries.map((entry, index) =>
    compareEntry(settle(entry, issuesOf(first, index), judged), first.facts, judged.proposals),
  );
  if (asked.some((entry, index) => entry !== entries[index])) return asked;
  const inOrder = entries.filter(({ kind }, index) => kind !== "name" && issuesOf(first, index).length === 0);
  const second = readBack({ ...draft, entries: inOrder }, judged);
  return entries.map((entry) => {
    const index = inOrder.indexOf(entry);
    return index === -1 ? entry : settle(entry, issuesOf(second, index), judged);
  });
}

/** A period that the build reads otherwise is looked for in a shorter quote; anything else is asked. */
function settle(entry: DraftEntry, issues: readonly Issue[], { narrow, timesIn }: JudgedEntry): DraftEntry {
  const askFor = (asking: DraftEntry, issue: Issue) => askAbout(asking, issue, timesIn);
  if (!issues.some(({ key }) => key?.[2] === "period")) return issues.reduce(askFor, entry);
  const narrowed = narrow(entry);
  const isShorter = narrowed.quote.end - narrowed.quote.start < entry.quote.end - entry.quote.start;
  return isShorter ? narrowed : issues.reduce(askFor, entry);
}

function issuesOf({ issues }: { readonly issues: readonly Issue[] }, index: number): readonly Issue[] {
  return issues.filter(({ key }) => key?.[0] === "facts" && key[1] === String(index + 1));
}

/** The field that an issue is about becomes a question; one of no field, or of the passages, the whole entry. */
function askAbout(
  entry: DraftEntry,
  { key = [], found, expected, missing }: Issue,
  timesIn: JudgedEntry["timesIn"],
): DraftEntry {
  if (entry.kind === "name") return entry;
  const why = `${found}; expected ${expected}`;
  const [, , named, ...rest] = key;
  if (missing === "again") return KEY.some((each) => entry.fields[each]?.question) ? entry : again(entry);
  const field = named ?? missing;
  const known = field === undefined ? undefined : entry.fields[field];
  const isMoot =
    (field === "stated" && entry.fields["indicator"]?.question !== undefined) ||
    (key.length === 2 && field === undefined && KEY.some((each) => entry.fields[each]?.question));
  if (known?.question || isMoot) return entry;
  const isPassage = field === undefined || ["quote", "context", "kind"].includes(field) || rest.includes("exact");
  if (isPassage) return { ...entry, kind: "name", gist: `${entry.gist} · ${why}` };
  const choices = field === "status" ? STATUSES : field === "period" ? timesIn(entry) : [];
  return { ...entry, fields: { ...entry.fields, [field]: asked(why, choices, known?.from ?? []) } };
}

const STATUSES = ["planned", "possible", "target"];

/** What of a figure is in its id: with a question in it nobody knows whether another fact has the same. */
const KEY = ["indicator", "subject", "partner", "period"];

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
