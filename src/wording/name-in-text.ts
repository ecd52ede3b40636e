import { indexById } from "../list/index-by-id";
import { type NamedParts, type Names, nameOf } from "./name-of";

/** Names as they stand inside a sentence: "the European Union", "the visit of Josep Borrell". */
export function namesInText(data: NamedParts): Names {
  const entityOf = indexById(data.entities);
  return (id) => entityOf.get(id)?.inText ?? nameOf(data, id);
}
