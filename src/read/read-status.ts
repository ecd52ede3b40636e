import type { Status, Voice } from "../model/fact";
import { EXPECTATIONS } from "../quantity/lexicon/expectations";
import { type Cut, clauseOf, type FigureRead, openField } from "./cut-text";
import type { Unsure } from "./proposal";

const EXPECTED =
  /\b(?:will|would|could|might|expects?|expected|plans?|planned|forecasts?|projected|aims?|aiming|goals?|targets?|hopes?|intends?|want(?:s|ed)?|should|potential(?:ly)?|proposed|promised?|ambition|predicts?|(?:projects|sees) (?:exports?|imports?|trade|inflows?|growth|turnover|investments?|an?|the|that|its?|bilateral|total)|wish to|view to|estimates? that by|is to|are to|was to|were to|set to|due to)\b/iu;
/** "You could say": no possibility of what is said. */
const SAYING = /\b(?:could|may|might|can) (?:say|argue|think)\b/iu;
const MAY = /\bmay\b/u;
/** All words that the reader of figures takes a status from: where none stands, it can only be that of another figure. */
const ANY_EXPECTATION = new RegExp(`\\b(?:${EXPECTATIONS.join("|")})\\b`, "iu");

/** A status, and what is in doubt about it. */
export interface StatusReading {
  readonly status?: Status;
  readonly unsure?: Unsure;
}

/** The status that words beside the figure give; words of expectation elsewhere in the clause leave it open. */
export function statusOf(read: FigureRead, cut: Cut): StatusReading | undefined {
  if (read.status && (isSaidOfNext(read, cut) || isSaidOfBefore(read, cut))) return undefined;
  if (read.status && !SAYING.test(cut.text.slice(read.sentence.start, read.figure.start)))
    return isNamedTarget(read, cut) ? { status: "target" } : (reportedFuture(read, cut) ?? { status: read.status });
  const { start, end } = clauseOf(read, cut);
  const words = cut.text.slice(start, end);
  const word = read.status ? undefined : (EXPECTED.exec(words)?.[0] ?? MAY.exec(words)?.[0]);
  if (word !== undefined) {
    const unsure = openField("status", `“${word}” stands in its clause`, ["planned", "possible", "target"]);
    const likely = likelyStatus(read, cut);
    return { unsure, ...(likely && { status: likely }) };
  }
  return undefined;
}

const NEAR = 90;
const LIKELY: readonly (readonly [RegExp, Status])[] = [
  [
    /\b(?:aim\w*|goals?|target\w*|objective|ambition|task|want(?:s|ed)?|agreed to|pledged|promised?|committed)\b/giu,
    "target",
  ],
  [/\b(?:could|might|may|would|potential(?:ly)?)\b/gu, "possible"],
  [
    /\b(?:will|expect\w*|forecasts?|project(?:s|ed)|sees|plan(?:s|ned)?|intends?|predicts?|is to|are to|set to|due to)\b/giu,
    "planned",
  ],
];

/** What the last word of expectation right before the figure tells; none of those behind it, or far before. */
function likelyStatus({ figure, sentence }: FigureRead, { text }: Cut): Status | undefined {
  const before = text.slice(Math.max(sentence.start, figure.start - NEAR), figure.start);
  const found = LIKELY.map(([pattern, status]) => ({ status, at: [...before.matchAll(pattern)].at(-1)?.index ?? -1 }));
  const last = found.reduce((late, each) => (each.at > late.at ? each : late));
  return last.at === -1 ? undefined : last.status;
}

/** "Will propose a goal of $3 billion" */
function isNamedTarget({ figure, sentence }: FigureRead, { text }: Cut): boolean {
  return /\b(?:goal|target|aim|objective|ambition) of (?:\p{L}+ ){0,2}$/u.test(
    text.slice(sentence.start, figure.start),
  );
}

/** "It may be small change in Ottawa, where it accounts for 1 percent" */
function isSaidOfBefore({ figure, sentence }: FigureRead, { text }: Cut): boolean {
  const relative = /,\s(?:where|which|who|whose|because|although|though)\b(?<clause>[^,;]*)$/u.exec(
    text.slice(sentence.start, figure.start),
  );
  const clause = relative?.groups?.["clause"];
  return (
    clause !== undefined && !ANY_EXPECTATION.test(clause) && !ANY_EXPECTATION.test(text.slice(figure.end, sentence.end))
  );
}

/** "It stood at $2 billion in 2017 and that the governments have set the goal of": the goal is another figure. */
function isSaidOfNext({ figure, sentence }: FigureRead, { text }: Cut): boolean {
  if (ANY_EXPECTATION.test(text.slice(sentence.start, figure.start))) return false;
  const after = text.slice(figure.end, sentence.end);
  const at = ANY_EXPECTATION.exec(after)?.index;
  return at !== undefined && /;|, | and (?:that|the|its|their|he|she|it|they)\b/u.test(after.slice(0, at));
}

/** "He said that trade would reach $3 billion": planned or possible. */
function reportedFuture(read: FigureRead, cut: Cut): { readonly status?: Status; readonly unsure: Unsure } | undefined {
  const { start } = clauseOf(read, cut);
  if (/\b(?:if|unless|provided that)\b/iu.test(cut.text.slice(start, read.figure.start)))
    return {
      ...(read.status && { status: read.status }),
      unsure: openField("status", "it hangs on a condition", ["planned", "possible"]),
    };
  if (/\bpropos\p{Ll}+/u.test(cut.text.slice(start, read.figure.start)))
    return {
      status: read.status ?? "possible",
      unsure: openField("status", "what is proposed can be a goal", ["possible", "target"]),
    };
  const isOpen = read.status === "possible" && /\bwould\b/u.test(cut.text.slice(start, read.figure.start));
  return isOpen
    ? { unsure: openField("status", "“would” can tell a plan or a possibility", ["planned", "possible"]) }
    : undefined;
}

/** How far back a quotation mark can have opened. */
const FARTHEST_MARK = 2000;
const REPORTED =
  /\b(?:said|says|told|noted|stressed|emphasi[sz]ed|added|according to|stated|announced|recalled|underlined|reported|informed|points out|pointed out)\b/iu;

/** Inside quotation marks, as reported speech, or the text’s own; the speaker if its sentence names just one. */
export function voiceOf(
  { figure, sentence }: FigureRead,
  { text, surnames }: Cut,
): { readonly voice: Voice; readonly saidBy?: string } {
  const before = text.slice(Math.max(0, figure.start - FARTHEST_MARK), figure.start);
  const block = before.slice(before.lastIndexOf("\n") + 1);
  const isQuoted = block.lastIndexOf("“") > block.lastIndexOf("”") || (block.split('"').length - 1) % 2 === 1;
  const words = text.slice(sentence.start, sentence.end);
  if (!isQuoted && !REPORTED.test(words)) return { voice: "article" };
  const named = new Set(
    words.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu)?.flatMap((word) => surnames.get(word.replace(/['’]s$/u, "")) ?? []),
  );
  const speakers = [...named];
  return {
    voice: isQuoted ? "direct" : "indirect",
    ...(speakers.length === 1 && speakers[0] && { saidBy: speakers[0].name }),
  };
}
