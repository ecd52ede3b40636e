import type { EventFact } from "../../model/fact";

type EventForm = EventFact["form"];

/** What an event is called last, and the form that this gives it. */
const FORMS: readonly (readonly [words: RegExp, form: EventForm])[] = [
  [/\banniversary\b/iu, "anniversary"],
  [/\bentry into force\b/iu, "entry-into-force"],
  [/\bforum$/iu, "forum"],
  [/\bsummit$/iu, "summit"],
  [/\bministerial(?: meeting)?$/iu, "ministerial"],
  [/\bconsultations$/iu, "consultations"],
  [/\bcouncil\b/iu, "council"],
  [/\b(?:meetings?|talks|negotiations|rounds?)\b/iu, "meeting"],
  [/\bvisits?\b/iu, "visit"],
  [/\b(?:briefing|press conference)\b/iu, "briefing"],
];

/** The form that the words for an event give it; `undefined` for a session or a conference, which can be several. */
export function formOf(words: string): EventForm | undefined {
  return FORMS.find(([pattern]) => pattern.test(words))?.[1];
}

const BODY =
  /^ of (?:the )?(?:(?:\p{Lu}[\p{L}\p{M}’'-]*)(?: (?:(?:of|for|on|and) )?(?:the )?\p{Lu}[\p{L}\p{M}’'-]*)*)/u;

/** The words right after a gathering that name the body that held it: " of the Joint Commission". */
export function bodyWords(after: string): string {
  return BODY.exec(after)?.[0] ?? "";
}

/** The form of a session by such words. */
export function formOfBody(after: string): EventForm | undefined {
  const body = bodyWords(after);
  if (/\bCouncil\b/u.test(body)) return "council";
  return /\b(?:Commission|Committee|Subcommittee|Board|Working Group)\b/u.test(body) ? "meeting" : undefined;
}

/** The same of "its third session", by the one body that the sentence names before it. */
export function formOfHolder(before: string): EventForm | undefined {
  if (!/\bits (?:\p{L}+ |\d+(?:st|nd|rd|th) )?$/u.test(before)) return undefined;
  const isCouncil = /\bCouncil\b/u.test(before);
  const isCommission = /\b(?:Commission|Committee|Subcommittee|Working Group)\b/u.test(before);
  if (isCouncil === isCommission) return undefined;
  return isCouncil ? "council" : "meeting";
}

/** What a gathering is called in small letters, with the adjectives that its name keeps. */
export const GATHERING_WORDS =
  /(?<!\b(?:trading|he|she|who) )\b(?:(?:political|bilateral|regular|working|official|state|joint|business|investment|economic|press|next|high-level) )*(?:consultations|briefing|summit|forum|meetings?|talks|negotiations|session|conference|round(?= (?:took place|was held|will be held|will take place)))\b/giu;
