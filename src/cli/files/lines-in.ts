import { StringDecoder } from "node:string_decoder";

/** A line of an input without its end, or one that is longer than what is read at once. */
export type InputLine = { readonly text: string } | { readonly tooLong: true };

/**
 * The lines of a stream of UTF-8 in its order, in memory that does not grow with it: of a line of more than `most` code
 * units nothing is kept. Ends of `\n` and `\r\n` count, and so does a last line without one; a byte-order mark at the
 * start is left out.
 */
export async function* linesIn(input: AsyncIterable<Buffer | string>, most: number): AsyncGenerator<InputLine> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let isTooLong = false;
  let isFirst = true;
  const finish = (line: string): InputLine => {
    const whole = isTooLong || line.length > most ? { tooLong: true as const } : { text: line.replace(/\r$/, "") };
    isTooLong = false;
    return whole;
  };
  for await (const chunk of input) {
    const decoded = typeof chunk === "string" ? chunk : decoder.write(chunk);
    if (decoded === "") continue;
    const lines = (isFirst ? decoded.replace(/^\uFEFF/, "") : decoded).split("\n");
    isFirst = false;
    for (const line of lines.slice(0, -1)) {
      yield finish(rest + line);
      rest = "";
    }
    rest += lines.at(-1) ?? "";
    if (rest.length > most) [rest, isTooLong] = ["", true];
  }
  rest += decoder.end();
  if (rest !== "" || isTooLong) yield finish(rest);
}
