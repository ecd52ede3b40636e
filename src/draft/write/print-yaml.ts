import type { FieldValue } from "../draft";

const PLAIN = /^[\p{L}\p{N}$€£“‘(+][^\p{Cc}\p{Zl}\p{Zp}]*$/u;
/** What an editor would take for a number, a truth value or a time of day. */
const OTHER_TYPE = /^(?:[-+]?[\d.,_]+|\d+:\d.*|true|false|null|yes|no|on|off)$/iu;

/** A text as YAML writes it: as it is if nothing in it has a meaning there, else in double quotes. */
export function scalarOf(text: string, isInFlow = false): string {
  const isPlain =
    PLAIN.test(text) && !OTHER_TYPE.test(text) && !/: |:$| #|\s$/u.test(text) && !(isInFlow && /[,[\]{}]/u.test(text));
  return isPlain ? text : JSON.stringify(text);
}

/** A value on the line of its key; lists of ids and maps in brackets. */
export function inlineOf(value: FieldValue): string {
  if (typeof value === "string") return scalarOf(value);
  const flow = (text: string) => scalarOf(text, true);
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  const members = Object.entries(value).map(([key, text = ""]) => `${key}: ${flow(text)}`);
  return `{ ${members.join(", ")} }`;
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}
