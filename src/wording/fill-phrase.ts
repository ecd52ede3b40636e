import type { Names } from "./name-of";

/** Whom and what a phrase can name. */
export type PhraseRole = "subject" | "partner" | "object" | "scope";

/**
 * A phrase of the closed lists with names in the places of "the subject", "the partner", "the object" and "the scope";
 * `undefined` if it asks for one that is not given.
 */
export function fillPhrase(
  phrase: string,
  ids: Readonly<Partial<Record<PhraseRole, string | undefined>>>,
  nameOf: Names,
): string | undefined {
  const lacking = ROLES.some((role) => ids[role] === undefined && asksFor(phrase, role));
  if (lacking) return undefined;
  return phrase.replace(PLACES, (_, role: PhraseRole) => nameOf(ids[role] ?? role));
}

/** Whether a phrase has a place for one of them. */
export function asksFor(phrase: string, role: PhraseRole): boolean {
  return new RegExp(`\\bthe ${role}\\b`).test(phrase);
}

const ROLES: readonly PhraseRole[] = ["subject", "partner", "object", "scope"];
const PLACES = /\bthe (subject|partner|object|scope)\b/g;
