import { slugOf } from "../../text/slug-of";
import type { TextSpan } from "../../text/text-span";
import { asked, type DraftField } from "../draft";
import type { DraftContext } from "../draft-context";
import { datelineOf } from "../find-home";

/** A place for an event of the sentence with the dateline that names none: a question, with the words of the dateline. */
export function datelinePlace(
  sentence: TextSpan,
  { text, body, lists, names }: DraftContext,
): { readonly field: DraftField; readonly words: TextSpan } | undefined {
  if (sentence.start > body.start) return undefined;
  const city = datelineOf(text.slice(body.start, body.end));
  if (city === undefined) return undefined;
  const listed = [...lists.entities.values()].find(
    ({ type, name }) => type === "place" && name.toLowerCase() === city.toLowerCase(),
  );
  const id = listed?.id ?? names.idOf(inSmallLetters(city), ["place"], slugOf(city));
  const words = { start: body.start, end: body.start + city.length };
  return { field: asked("its sentence names none, the dateline does; or none", [id], [words]), words };
}

/** "SÃO PAULO" is São Paulo. */
function inSmallLetters(city: string): string {
  return city.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}
