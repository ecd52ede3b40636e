import { groupThousands } from "./format-number";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "five articles", "one article", "no countries": whole numbers up to twelve in words. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${WORDS[count] ?? groupThousands(String(count))} ${count === 1 ? one : many}`;
}

/** "five", "one", "none": a whole number by itself, up to twelve in words. */
export function formatAlone(count: number): string {
  return count === 0 ? "none" : (WORDS[count] ?? groupThousands(String(count)));
}
