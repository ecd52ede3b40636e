/** The words as an id is written: small ASCII letters and digits, joined by hyphens. Apostrophes are left out. */
export function slugOf(words: string): string {
  const letters = words.normalize("NFKD").replace(/\p{M}|['’]/gu, "");
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
