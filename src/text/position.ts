/** The line and column of an offset, both from 1, and the line itself. */
export function position(text: string, offset: number): { line: number; column: number; source: string } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  const end = text.indexOf("\n", start);
  return {
    line: before.split("\n").length,
    column: offset - start + 1,
    source: text.slice(start, end === -1 ? undefined : end).replace(/\r$/, ""),
  };
}
