import { LATIN_LETTERS } from "./latin-letters";

/** The words of a text in small Latin letters without marks, full-width ones too: "Aleška Simkić" and "Алешка Симкич" look alike. */
export function plainWords(text: string): string[] {
  const small = text.normalize("NFKC").toLowerCase();
  // Letter by letter before the marks go: "й" would come apart into "и" and a mark.
  const latin = small.replace(/[^\p{ASCII}]/gu, (letter) => LATIN_LETTERS[letter] ?? letter);
  const plain = latin.normalize("NFD").replace(/\p{M}/gu, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
