function codePoints(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/** Two hundred and more characters that pass for a digit, a separator, a sign, a letter or nothing, and are not it. */
export const CONFUSABLES: readonly string[] = [
  ...codePoints(0x0660, 0x0669), // Arabic-Indic digits
  ...codePoints(0x06f0, 0x06f9), // extended Arabic-Indic digits
  ...codePoints(0x0966, 0x096f), // Devanagari digits
  ...codePoints(0x09e6, 0x09ef), // Bengali digits
  ...codePoints(0x0e50, 0x0e59), // Thai digits
  ...codePoints(0xff10, 0xff19), // full-width digits
  ...codePoints(0x1d7ce, 0x1d7d7), // mathematical bold digits
  ...codePoints(0x1d7f6, 0x1d7ff), // mathematical monospace digits
  ...codePoints(0x2080, 0x2089), // subscript digits
  ...codePoints(0x2070, 0x2079).filter((character) => !"\u2071\u2072\u2073".includes(character)), // superscript digits
  ...Array.from("²³¹½¼¾①②③"), // numbers of other kinds
  ...Array.from("OoIlSZg|"), // ASCII letters that look like digits
  ...Array.from("ОоЗзбЧІіӀЅѕВЕеАаРрСсТХхКМНу"), // Cyrillic letters
  ...Array.from("ΟοΙιΒΕΑΡΤΧΚΜΝυ"), // Greek letters
  ...Array.from("ıǀƖƷʒƼßﬁ"), // Latin letters beyond ASCII
  ...Array.from("'’ʼ`′‵‛‘·‧∙•․‥。．，‚٫٬､﹒﹐;"), // commas, points and apostrophes
  ...Array.from("‐‑‒–—―﹘﹣－‾_"), // dashes
  ...Array.from("％٪﹪‰＄﹩＋﹢"), // signs
  ...codePoints(0x2000, 0x2008), // spaces that separate no thousands
  ...Array.from("\u200a\u205f\u3000\t\v\f"),
  ...codePoints(0x200b, 0x200f), // invisible characters
  ...codePoints(0x202a, 0x202e),
  ...Array.from("\u00ad\u034f\u061c\u180e\u2060\ufeff\ufe0f\u0301\ud800"),
];
