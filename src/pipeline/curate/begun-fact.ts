import type { Body } from "../../ground/locate";
import { locate } from "../../ground/locate";
import { passageSchema } from "../../schema/curation";
import { slugSchema } from "../../schema/vocabulary";
import { placesOf, type TextSpan } from "../../text/text-span";
import type { BegunFact } from "./reading";

/** What an entry that is no fact yet is about; `undefined` if its quote stands nowhere. */
export function begunFact(entry: unknown, body: Body): BegunFact | undefined {
  const { kind, quote, context, stated } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const place = passagePlace(quote, body);
  if (!place) return undefined;
  const figure = typeof stated === "string" ? within(stated, place, body) : undefined;
  const others = (Array.isArray(context) ? context : []).flatMap(
    (passage: unknown) => passagePlace(passage, body) ?? [],
  );
  const ids = Object.values(entry as object)
    .flat()
    .filter((value) => slugSchema.safeParse(value).success);
  return { kind: String(kind), quote: place, ...(figure && { figure }), ids, passages: [place, ...others] };
}

function passagePlace(passage: unknown, body: Body): TextSpan | undefined {
  const { data } = passageSchema.safeParse(passage);
  const found = data === undefined ? undefined : locate(data, body);
  return found && "quote" in found ? { start: found.quote.start, end: found.quote.end } : undefined;
}

/** Words that stand in a passage once. */
function within(words: string, { start, end }: TextSpan, { text }: Body): TextSpan | undefined {
  const [place, ...others] = words === "" ? [] : placesOf(words, text.slice(start, end));
  if (place === undefined || others.length > 0) return undefined;
  return { start: start + place, end: start + place + words.length };
}
