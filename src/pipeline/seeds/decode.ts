import type { Issue, Problem } from "../../ground/issue";
import { position } from "../../text/position";
import { codePoint } from "../../text/visible";

/** A seed file whose bytes are known to be plain text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The text of a seed file, or every reason why its bytes are not the plain text that offsets can rely on. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { issues: Issue[] } {
  const broken = invalidUtf8At(bytes);
  if (broken !== undefined) return { issues: [{ file, ...invalidUtf8(bytes, broken) }] };
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const issues = [...forbidden(file, text), ...unnormalised(file, text)];
  return issues.length > 0 ? { issues } : { text };
}

/** The first byte that cannot be decoded. Found by halving, as the decoder does not say where it stopped. */
function invalidUtf8At(bytes: Uint8Array): number | undefined {
  if (decodes(bytes, false)) return undefined;
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodes(bytes.subarray(0, middle + 1), true)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function invalidUtf8(bytes: Uint8Array, at: number): Problem {
  const byte = bytes[at];
  return {
    found: byte === undefined ? "a character cut off at the end of the file" : `byte 0x${hex(byte)} at offset ${at}`,
    expected: "UTF-8",
    fix: "save the file as UTF-8; the bytes of an article are restored from where it was taken",
  };
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

const FORBIDDEN = /\r\n?|[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u{10000}-\u{10ffff}]/gu;

function forbidden(file: string, text: string): Issue[] {
  return [...text.matchAll(FORBIDDEN)]
    .filter(({ 0: found }) => found !== "\n" && found !== "\t")
    .map(({ 0: found, index }) => ({ file, ...position(text, index), ...characterProblem(found) }));
}

function characterProblem(character: string): Problem {
  if (character.startsWith("\r"))
    return {
      found: character === "\r" ? "a carriage return (U+000D)" : "a Windows line end (U+000D U+000A)",
      expected: "lines that end with U+000A alone, as offsets are counted on the stored text",
      fix: "restore the file, and keep `seeds/articles/* -text` in .gitattributes",
    };
  const astral = (character.codePointAt(0) ?? 0) > 0xffff;
  return {
    found: `${codePoint(character)}, ${astral ? "a character outside the Basic Multilingual Plane" : "an invisible or control character"}`,
    expected: astral
      ? "characters of one UTF-16 code unit, so that offsets are the same in every language"
      : "visible characters, spaces, tabs and line ends",
    fix: "take the character out at this place",
  };
}

function unnormalised(file: string, text: string): Issue[] {
  const normal = text.normalize("NFC");
  if (normal === text) return [];
  let at = 0;
  while (text[at] === normal[at]) at += 1;
  return [
    {
      file,
      ...position(text, at),
      found: `${codePoint(text.charAt(at))} ${codePoint(text.charAt(at + 1))}, a letter composed of several characters`,
      expected: "Unicode normal form C (NFC)",
      fix: "save the file in NFC",
    },
  ];
}
