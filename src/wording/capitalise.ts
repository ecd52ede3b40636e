/** The text with its first letter large: "Sources differ". */
export function capitalise(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** The text as it stands inside a sentence: "trade turnover"; one that begins with an abbreviation stays, "GDP". */
export function uncapitalise(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
