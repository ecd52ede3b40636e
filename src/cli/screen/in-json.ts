import type { Line } from "./line";

/** The data as JSON, in which a control or a mark that cannot be seen is an escape: the same data, harmless to a terminal. */
export function inJson(data: unknown): Line[] {
  const json = JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escape);
  return json.split("\n") as Line[];
}

function escape(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
