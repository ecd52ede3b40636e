import { MONTHS } from "./months";

/** A date in the words that the time does not carry, or a year of the time that the words do not; `undefined` if none. */
export function contradictsWords(edtf: string, stated: string, absolute: boolean): string | undefined {
  const years = [...stated.matchAll(/\b\d{4}\b/g)].map(([year]) => year);
  const strange = years.find((year) => !edtf.includes(year));
  const missing = absolute ? [...edtf.matchAll(/\d{4}/g)].find(([year]) => !stated.includes(year))?.[0] : undefined;
  const month = [...stated.toLowerCase().matchAll(/\p{L}{3,}/gu)]
    .map(([word]) => word)
    .find((word) => monthOf(word) > 0 && !edtf.includes(`-${String(monthOf(word)).padStart(2, "0")}`));
  return strange ?? missing ?? month;
}

function monthOf(word: string): number {
  return (
    MONTHS.map((name) => name.toLowerCase()).findIndex(
      (name) => name === word || (word.length <= 4 && name.startsWith(word)),
    ) + 1
  );
}
