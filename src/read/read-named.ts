import { slugOf } from "../text/slug-of";
import type { TextSpan } from "../text/text-span";
import { openField } from "./cut-text";
import type { PartiesReading } from "./party-links";
import { quoteAt, type Unsure } from "./proposal";

/** The sides of a figure, and what is in doubt about them. */
export type Sides = PartiesReading & { readonly unsure: readonly Unsure[] };

/** No side at all. */
export const NOBODY: Sides = { subjectFrom: [], partnerFrom: [], unsure: [] };

const GATHERINGS =
  "Forum|Committee|Council|Commission|Summit|Conference|Congress|Fair|Expo|Exhibition|Dialogue|Roundtable|Round Table";
const AGREEMENTS =
  "Agreement|Partnership|Programme|Program|Declaration|Treaty|Strategy|Memorandum|Charter|Compact|Pact";

/** The event or agreement that a count is of, by its printed abbreviation, else by its name, if its sentence has one. */
export function readNamed(indicator: string, { start, end }: TextSpan, text: string): Sides {
  const kinds = indicator === "participants" ? GATHERINGS : AGREEMENTS;
  const name = new RegExp(
    `(?:\\p{Lu}[\\p{L}’'-]*(?: (?:and|of|on|for|the))* )+(?:${kinds})\\b(?: \\((\\p{Lu}{2,8})\\))?`,
    "gu",
  );
  const found = [...text.slice(start, end).matchAll(name)];
  const [only] = found;
  const full = only?.[0].replace(/ \(\p{Lu}+\)$/u, "").replace(LEADING, "") ?? "";
  if (found.length !== 1 || !only || (!full.includes(" ") && only[1] === undefined))
    return { ...NOBODY, unsure: [openField("subject", "its sentence does not name what it counts", [])] };
  const words = only[1] ?? full;
  const at = start + only.index + only[0].indexOf(words);
  return {
    ...NOBODY,
    subject: slugOf(only[1] ?? shortOf(full, text)),
    subjectFrom: [quoteAt(text, at, at + words.length)],
  };
}

/** What stands before a name in the capitals of a sentence, or joined to it: "Under the", "Ministry of Trade and the". */
const LEADING =
  /^(?:.* and the )?(?:(?:The|A|An|In|At|the|Under|With|By|For|From|On|To|As|Of|During|After|Before|Since|Its|Their|Our|This|That|Both|When|While|Through|New|of|on|for) )*/u;

/** The abbreviation that the text prints behind the name, else the name. */
function shortOf(name: string, text: string): string {
  const at = text.indexOf(`${name} (`);
  return /^\((\p{Lu}{2,8})\)/u.exec(text.slice(at + name.length + 1, at + name.length + 12))?.[1] ?? name;
}
