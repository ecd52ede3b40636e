import type { TextSpan } from "../../text/text-span";
import { type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { type EventSetting, settingOf } from "./event-setting";

const IT = /^It (?:(will (?:be held|take place)|is (?:to be held|scheduled|planned))|was held|took place)\b/u;

/** "… the 19th meeting of the council. It will take place in June": what the next sentence says of an event that ends one. */
export function followOn(
  event: TextSpan,
  sentence: TextSpan,
  context: DraftContext,
): (EventSetting & { readonly status?: DraftField }) | undefined {
  const { text, sentences } = context;
  const next = sentences.find(({ start }) => start >= sentence.end);
  if (!next || !/^[.\s]*$/u.test(text.slice(event.end, next.start))) return undefined;
  const [words, toCome] = IT.exec(text.slice(next.start, next.end)) ?? [];
  if (words === undefined) return undefined;
  const it = { start: next.start, end: next.start + words.length };
  return { ...settingOf(it, next, context), ...(toCome !== undefined && { status: given("planned", it) }) };
}
