import stringWidth from "string-width";

/** The text in lines of at most `width`, broken at spaces, and inside a word only if it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const word of text.split(" ").flatMap((whole) => cut(whole, width))) {
    const room = stringWidth(word);
    const fits = line !== "" && filled + 1 + room <= width;
    if (line !== "" && !fits) lines.push(line);
    line = fits ? `${line} ${word}` : word;
    filled = fits ? filled + 1 + room : room;
  }
  return [...lines, line];
}

/** A word in pieces that fit. */
function cut(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  let filled = 0;
  for (const character of word) {
    const room = stringWidth(character);
    if (filled + room > width && piece !== "") {
      pieces.push(piece);
      [piece, filled] = ["", 0];
    }
    piece += character;
    filled += room;
  }
  return [...pieces, piece];
}

/** The text with spaces up to a width, at its end or before it. */
export function pad(text: string, width: number, toTheRight = false): string {
  const spaces = " ".repeat(Math.max(0, width - stringWidth(text)));
  return toTheRight ? spaces + text : text + spaces;
}
