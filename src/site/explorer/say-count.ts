const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "five articles", "one article": numbers up to twelve in words. */
export function sayCount(count: number, noun: string): string {
  return `${WORDS[count] ?? count} ${noun}${count === 1 ? "" : "s"}`;
}
