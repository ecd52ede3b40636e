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

/**
 * The event or agreement that a count is of, by its printed abbreviation, else by its name: if its sentence has one for
 * sure, the last one before it to be confirmed.
 */
export function readNamed(indicator: string, { start, end }: TextSpan, text: string): Sides {
  const kinds = indicator === "participants" ? GATHERINGS : AGREEMENTS;
  const own = capitalNamesIn(text, { start, end }, kinds);
  if (own.length === 1 && own[0]) return named(own[0], text);
  const [last] =
    own.length === 0 ? capitalNamesIn(text, { start: Math.max(0, start - FARTHEST), end: start }, kinds).slice(-1) : [];
  if (!last) return { ...NOBODY, unsure: [openField("subject", "its sentence does not name what it counts", [])] };
  const sides = named(last, text);
  const choices = sides.subject === undefined ? [] : [sides.subject];
  return { ...sides, unsure: [openField("subject", "another sentence names what it counts", choices)] };
}

const FARTHEST = 1500;

/** A name with the place of the words that it goes by. */
interface CapitalName extends TextSpan {
  readonly full: string;
  readonly short: string | undefined;
}

function capitalNamesIn(text: string, { start, end }: TextSpan, kinds: string): readonly CapitalName[] {
  const pattern = new RegExp(
    `(?:\\p{Lu}[\\p{L}’'-]*(?: (?:and|of|on|for|the))* )+(?:${kinds})\\b(?: \\((\\p{Lu}{2,8})\\))?`,
    "gu",
  );
  return [...text.slice(start, end).matchAll(pattern)].flatMap(({ 0: words, 1: short, index }) => {
    const full = words.replace(/ \(\p{Lu}+\)$/u, "").replace(LEADING, "");
    if (!full.includes(" ") && short === undefined) return [];
    const at = start + index + words.indexOf(short ?? full);
    return [{ full, short, start: at, end: at + (short ?? full).length }];
  });
}

function named({ full, short, start, end }: CapitalName, text: string): Sides {
  return { ...NOBODY, subject: slugOf(short ?? shortOf(full, text)), subjectFrom: [quoteAt(text, start, end)] };
}

/** What stands before a name in the capitals of a sentence, or joined to it: "Under the", "Ministry of Trade and the". */
const LEADING =
  /^(?:.* and the )?(?:(?:The|A|An|In|At|the|Under|With|By|For|From|On|To|As|Of|During|After|Before|Since|Its|Their|Our|This|That|Both|When|While|Through|New|of|on|for) )*/u;

/** The abbreviation that the text prints behind the name, else the name. */
function shortOf(name: string, text: string): string {
  const at = text.indexOf(`${name} (`);
  return /^\((\p{Lu}{2,8})\)/u.exec(text.slice(at + name.length + 1, at + name.length + 12))?.[1] ?? name;
}
