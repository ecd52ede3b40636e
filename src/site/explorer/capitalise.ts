/** The text with its first letter large: "Sources differ". */
export function capitalise(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
