/** "a, b and c", or with another word before the last. */
export function formatList(words: readonly string[], word = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${word} ${last}`;
}
