import type { Status, Voice } from "../model/fact";
import { type Cut, clauseOf, type FigureRead, openField } from "./cut-text";
import type { Unsure } from "./proposal";

const EXPECTED =
  /\b(?:will|would|could|might|expects?|expected|plans?|planned|forecasts?|projected|aims?|aiming|goals?|targets?|hopes?|intends?|wants?|should|potential(?:ly)?|proposed|promised?|ambition|predicts?|estimates? that by|is to|are to|was to|were to|set to|due to)\b/iu;
/** "You could say": no possibility of what is said. */
const SAYING = /\b(?:could|may|might|can) (?:say|argue|think)\b/iu;
const MAY = /\bmay\b/u;

/** The status that words beside the figure give; words of expectation elsewhere in the clause leave it open. */
export function statusOf(read: FigureRead, cut: Cut): { readonly status?: Status; readonly unsure?: Unsure } {
  if (read.status && !SAYING.test(cut.text.slice(read.sentence.start, read.figure.start)))
    return reportedFuture(read, cut) ?? { status: read.status };
  const { start, end } = clauseOf(read, cut);
  const words = cut.text.slice(start, end);
  const word = read.status ? undefined : (EXPECTED.exec(words)?.[0] ?? MAY.exec(words)?.[0]);
  if (word === undefined) return {};
  return { unsure: openField("status", `“${word}” stands in its clause`, ["planned", "possible", "target"]) };
}

/** "He said that trade would reach $3 billion": planned or possible. */
function reportedFuture(read: FigureRead, cut: Cut): { readonly unsure: Unsure } | undefined {
  const { start } = clauseOf(read, cut);
  if (/\b(?:if|unless|provided that)\b/iu.test(cut.text.slice(start, read.figure.start)))
    return { unsure: openField("status", "it hangs on a condition", ["planned", "possible"]) };
  const isOpen = read.status === "possible" && /\bwould\b/u.test(cut.text.slice(start, read.figure.start));
  return isOpen
    ? { unsure: openField("status", "“would” can tell a plan or a possibility", ["planned", "possible"]) }
    : undefined;
}

const REPORTED =
  /\b(?:said|says|told|noted|stressed|emphasi[sz]ed|added|according to|stated|announced|recalled|underlined|reported|informed|points out|pointed out)\b/iu;

/** Inside quotation marks, as reported speech, or the text’s own; the speaker if its sentence names just one. */
export function voiceOf(
  { figure, sentence }: FigureRead,
  { text, surnames }: Cut,
): { readonly voice: Voice; readonly saidBy?: string } {
  const block = text.slice(Math.max(text.lastIndexOf("\n", figure.start), figure.start - 2000, 0), figure.start);
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
