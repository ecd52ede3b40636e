import { meet, spansWithin, type TextSpan } from "../../text/text-span";
import type { DraftContext } from "../draft-context";

/** A place that somebody went to. */
export type VisitedPlace = TextSpan & { readonly id: string };

const CAPITALS = /^ (?:the )?((?:\p{Lu}[\p{L}\p{M}’-]+)(?: \p{Lu}[\p{L}\p{M}’-]+){0,2})(?![\p{L}\p{M}])/u;

/** A place right after a word: of the list, a country, or other capitals that are nobody’s. */
export function placeRightAfter(from: number, context: DraftContext): VisitedPlace | undefined {
  const { text, mentions, parties, lists, people, names } = context;
  const [whole, name] = CAPITALS.exec(text.slice(from, from + 80)) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const start = from + whole.length - name.length;
  const near = { start, end: start + name.length };
  const listed = spansWithin(mentions, near).flatMap((mention) => {
    const id = mention.ids.find((each) => lists.entities.get(each)?.type === "place");
    return mention.start === start && id !== undefined ? [{ id, start, end: mention.end }] : [];
  })[0];
  const party = parties.find((each) => each.start === start);
  if (listed ?? party) return listed ?? party;
  const isElse = [mentions, parties, people].some((spans) => spans.some((span) => meet(span, near)));
  return isElse ? undefined : { id: names.idOf(name, ["place"]), ...near };
}
