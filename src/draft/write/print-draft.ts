import { OPEN_ANSWER } from "../../schema/curation";
import { position } from "../../text/position";
import { quoted, visible } from "../../text/visible";
import { formatAlone, formatCount } from "../../wording/format-count";
import { type Draft, type DraftEntry, type DraftField, type DraftRecord, isSure, type Leftover } from "../draft";
import { edgeOf } from "../entries/draft-record";
import { passageOf } from "../passage";
import { inlineOf, scalarOf } from "./print-yaml";

/** The order of a fact's keys, as the seeds have it. */
const KEYS = (
  "indicator person event subject partner post role organisation form status ordinal place participants topics period " +
  "wording quote context stated voice saidBy note again"
).split(" ");

/** The draft as a curation file: what is left over first, then what is read, each question with its choices beside it. */
export function printDraft(draft: Draft, header = ""): string {
  const { entries, leftovers } = draft;
  return [
    ...(header === "" ? [] : [header]),
    ...draftSummary(draft).map(comment),
    ...recordOf(draft),
    "",
    ...(entries.length === 0
      ? ["facts: []"]
      : ["facts:", ...entries.flatMap((entry) => entryLines(entry, draft.text))]),
    "",
    ...(leftovers.length === 0
      ? ["ignored: []"]
      : ["ignored:", ...leftovers.flatMap((each) => ignoredLine(each, draft))]),
    "",
  ].join("\n");
}

function comment(text: string): string {
  return text === "" ? "#" : `# ${visible(text)}`;
}

/** What a curator has to know first: what no rule could read, new names, what was assumed, sentences without a fact. */
function draftSummary({ text, entries, leftovers, entities, posts, untouched, assumed }: Draft): string[] {
  const lineOf = ({ start }: { start: number }) => position(text, start).line;
  const lost = leftovers.filter(({ reason }) => reason === undefined);
  const ignored = leftovers.filter(({ reason }) => reason !== undefined);
  const names = entries.filter(({ kind }) => kind === "name");
  const facts = entries.filter(({ kind }) => kind !== "name");
  const quote = ({ start, end }: { start: number; end: number }) => quoted(text.slice(start, end));
  return [
    `A draft: ${formatCount(facts.length, "fact")}, of which ${formatAlone(facts.filter(isSure).length)} read whole. Each "?" asks: its reason and choices stand beside it.`,
    `Left over, as no rule reads it: ${formatCount(lost.length, "number or date", "numbers and dates")} (under ignored) and ${formatCount(names.length, "name")} (kind: "?").`,
    ...lost.map((each) => `  line ${lineOf(each)}: ${quote(each)}`),
    ...names.map(({ at }) => `  line ${lineOf(at)}: ${quote(at)}`),
    ...(ignored.length === 0 ? [] : ["Under ignored with a reason, to confirm:"]),
    ...ignored.map((each) => `  line ${lineOf(each)}: ${quote(each)}`),
    ...(entities.length === 0
      ? []
      : ["New in seeds/entities.yaml, to confirm:", ...entities.map(({ id, name }) => `  ${id}: ${name}`)]),
    ...(posts.length === 0
      ? []
      : ["New in seeds/posts.yaml, if nothing there fits:", ...posts.map(({ id, title }) => `  ${id}: ${title}`)]),
    ...(assumed.length === 0 ? [] : ["Assumed, to confirm:", ...assumed.map((each) => `  ${each}`)]),
    ...(untouched.length === 0
      ? []
      : ["Sentences without a fact:", ...untouched.map((each) => `  line ${lineOf(each)}: ${quote(each)}`)]),
  ];
}

function recordOf({ text, record }: Draft): string[] {
  const { title, publisher, published, body }: DraftRecord = record;
  const edge = (side: "first" | "last") => scalarOf(edgeOf(text, body, side), true);
  const name =
    publisher.value === undefined
      ? `publisher: { name: "${OPEN_ANSWER}", basis: external }${questionOf(publisher)}`
      : `publisher: ${inlineOf(publisher.value)}`;
  return [
    "article:",
    ...(title === undefined ? [] : [`  title: ${scalarOf(title)}`]),
    `  ${name}`,
    `  published: ${inlineOf(published.value ?? OPEN_ANSWER)}`,
    `  body: { first: ${edge("first")}, last: ${edge("last")} }`,
  ];
}

function entryLines(entry: DraftEntry, text: string): string[] {
  const { kind, fields, quote, context, gist } = entry;
  const lines = KEYS.flatMap((key) => {
    if (key === "quote") return [`quote: ${inlineOf(passageOf(text, quote))}`];
    if (key === "context" && context.length > 0)
      return ["context:", ...context.map((span) => `  - ${inlineOf(passageOf(text, span))}`)];
    const field = fields[key];
    return field === undefined ? [] : [fieldLine(key, field)];
  });
  const first =
    kind === "name"
      ? `kind: "${OPEN_ANSWER}" # a role, an event or a statement; or list its words under ignored`
      : `kind: ${kind}`;
  return [`  # ${visible(gist)}`, `  - ${first}`, ...lines.map((line) => `    ${line}`)];
}

function fieldLine(key: string, field: DraftField): string {
  if (field.question) return `${key}: "${OPEN_ANSWER}"${questionOf(field)}`;
  return `${key}: ${inlineOf(field.value ?? OPEN_ANSWER)}`;
}

/** Beside a question mark: the choices, then why it is asked. */
function questionOf({ question }: DraftField): string {
  if (question === undefined) return "";
  const { why, choices } = question;
  const told = choices.length === 0 ? why : `${choices.join(" or ")}: ${why}`;
  return ` # ${visible(told)}`;
}

function ignoredLine(leftover: Leftover, { text }: Draft): string[] {
  const words = passageOf(text, leftover);
  const written = typeof words === "string" ? scalarOf(words, true) : inlineOf(words);
  if (leftover.reason !== undefined) return [`  - { words: ${written}, reason: ${scalarOf(leftover.reason, true)} }`];
  return [`  - { words: ${written}, reason: "${OPEN_ANSWER}" } # ${visible(leftover.why)}`];
}
