import { lastSpanBefore } from "../text/text-span";
import { isBloc, type PartyMention } from "./find-parties";

const BLOC = /\b(?:the bloc|the Union)\b(?! of)/gu;
const COUNTRY =
  /(?<=\b(?:to|from|with)\s)the (?:\p{Lu}\p{L}+ )?(?:country|kingdom|nation|republic|Kingdom|Republic)\b(?! of|['’]s)/gu;

/**
 * The mentions of a text with those that only describe: "the bloc" is the only bloc of the text, "imports from the
 * country" the party that is named last before and is not `home`. In text order.
 */
export function withDescriptions(
  text: string,
  mentions: readonly PartyMention[],
  home: string | null,
): readonly PartyMention[] {
  const blocs = new Set(mentions.filter(({ id }) => isBloc(id)).map(({ id }) => id));
  const [bloc] = blocs;
  const described: PartyMention[] = [];
  const add = (id: string, { 0: words, index }: RegExpExecArray): void => {
    described.push({ id, start: index, end: index + words.length, owns: false });
  };
  if (bloc !== undefined && blocs.size === 1) for (const match of text.matchAll(BLOC)) add(bloc, match);
  const others = mentions.filter(({ id }) => id !== home);
  if (home !== null)
    for (const match of text.matchAll(COUNTRY)) {
      const last = lastSpanBefore(others, match.index);
      if (last) add(last.id, match);
    }
  const overlaps = (one: PartyMention): boolean =>
    mentions.some(({ start, end }) => start < one.end && end > one.start);
  return [...mentions, ...described.filter((one) => !overlaps(one))].sort((a, b) => a.start - b.start);
}
