import { compareText } from "../../list/compare-text";
import type { NewEntity } from "../draft";
import { inlineOf, scalarOf } from "./print-yaml";

/** New entities as entries of seeds/entities.yaml, by id. */
export function printEntities(entities: readonly NewEntity[]): string {
  return [...entities]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, type, name, aliases, code }) => [
      `- id: ${scalarOf(id)}`,
      `  type: ${type}`,
      `  name: ${scalarOf(name)}`,
      ...(aliases ? [`  aliases: ${inlineOf(aliases)}`] : []),
      ...(code === undefined ? [] : [`  code: ${scalarOf(code)}`]),
    ])
    .map((line) => `${line}\n`)
    .join("");
}
