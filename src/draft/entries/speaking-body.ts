import { isNamed } from "../../ground/names";
import { slugOf } from "../../text/slug-of";
import { meet, type TextSpan } from "../../text/text-span";
import type { DraftContext } from "../draft-context";
import { SPEECH_VERBS } from "./speech-verbs";

/** "according to the Norwegian Agency of Fish": a body, and nothing that is read otherwise. */
const ACCORDING =
  /\b[Aa]ccording to (?:the )?((?:\p{Lu}[\p{L}\p{M}’'&-]*)(?: (?:(?:of|for|and|on) )?\p{Lu}[\p{L}\p{M}’'&-]*)+)(?=[,.;:)]|$| (?:and|which)\b)/u;

/** ", the Norwegian Agency of Fish reported" */
const REPORTED = new RegExp(
  `[,”"] (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'&-]*)(?: (?:(?:of|for|and|on) )?\\p{Lu}[\\p{L}\\p{M}’'&-]*)+) (?:${SPEECH_VERBS})\\b`,
  "u",
);

/** The one body that a sentence says to have its words from: of the list, or else a new one with two words in capitals. */
export function bodyThatSpeaks(
  sentence: TextSpan,
  context: DraftContext,
): (TextSpan & { readonly id: string }) | undefined {
  const at = capitalsIn(ACCORDING, sentence, context);
  if (!at) return undefined;
  const name = context.text.slice(at.start, at.end);
  return bodiesAlike(name, context).length > 0 ? undefined : { ...at, id: context.names.idOf(name, ["organisation"]) };
}

/** The choices for a body that is not sure: those of the list with such a name, and a new one. */
export function bodiesTold(sentence: TextSpan, context: DraftContext): readonly string[] {
  const at = capitalsIn(ACCORDING, sentence, context) ?? capitalsIn(REPORTED, sentence, context);
  if (!at) return [];
  const name = context.text.slice(at.start, at.end);
  const listed = [...context.lists.entities.values()].find(
    (entity) => entity.type === "organisation" && isNamed(entity, name),
  );
  if (listed) return [listed.id];
  return [...bodiesAlike(name, context), `${slugOf(name)} (new in seeds/entities.yaml)`];
}

/** The words in capitals of a pattern in a sentence, if they are no person and nothing else of the list. */
function capitalsIn(
  pattern: RegExp,
  sentence: TextSpan,
  { text, people, lists, mentions }: DraftContext,
): TextSpan | undefined {
  const found = pattern.exec(text.slice(sentence.start, sentence.end));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const start = sentence.start + found.index + found[0].indexOf(name);
  const at = { start, end: start + name.length };
  const isElse =
    people.some((person) => meet(person, at)) ||
    mentions.some(
      (mention) =>
        mention.start === at.start &&
        mention.end === at.end &&
        !mention.ids.some((id) => lists.entities.get(id)?.type === "organisation"),
    );
  return isElse ? undefined : at;
}

/** Organisations of the list with another name that ends alike: "Norway’s Foreign Ministry", "Norwegian Foreign Ministry". */
function bodiesAlike(name: string, { lists }: DraftContext): readonly string[] {
  const end = name.toLowerCase().split(" ").slice(-2).join(" ");
  return [...lists.entities.values()]
    .filter(
      (entity) =>
        entity.type === "organisation" &&
        !isNamed(entity, name) &&
        [entity.name, ...(entity.aliases ?? [])].some((each) => each.toLowerCase().endsWith(end)),
    )
    .map(({ id }) => id);
}
