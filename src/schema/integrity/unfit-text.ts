import { isData } from "../../list/is-data";
import type { Dataset } from "../../model/dataset";
import { quoted } from "../../text/visible";
import type { DatasetProblem } from "../dataset-problem";

/** Half a character, control characters but line breaks and tabs, and marks that turn the direction of writing around. */
const UNFIT = /\p{Cs}|(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/u;

/** Every text, in whatever field, that cannot be written or shown as it is; and those of nothing but space. */
export function unfitText(data: Dataset): DatasetProblem[] {
  const { facts: _, ...lists } = data;
  return Object.entries(lists).flatMap(([name, value]) => unfitWithin(value, [name]));
}

function unfitWithin(value: unknown, path: readonly string[]): DatasetProblem[] {
  if (typeof value === "string") return problemsOf(value, path);
  if (Array.isArray(value)) return value.flatMap((item, index) => unfitWithin(item, [...path, stepOf(item, index)]));
  if (!isData(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => unfitWithin(member, [...path, key]));
}

function problemsOf(text: string, path: readonly string[]): DatasetProblem[] {
  const isBlank = text.trim() === "";
  if (!isBlank && !UNFIT.test(text)) return [];
  const found = isBlank ? `${quoted(text)}, which shows nothing` : quoted(text.replace(/\p{Cs}/gu, "�"));
  const expected = "text without half characters, control characters and marks that change the direction of writing";
  return [{ path, found, expected, fix: "copy the text again" }];
}

function stepOf(item: unknown, index: number): string {
  return isData(item) && typeof item["id"] === "string" ? item["id"] : String(index);
}
