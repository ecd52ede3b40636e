import { distance } from "fastest-levenshtein";
import { data } from "./data";

const SHOWN = 3;

/** `; did you mean …?` with the ids nearest to what was typed; empty where none is near. */
export function nearestIds(id: string): string {
  const typed = id.slice(0, 200);
  const near = data.facts
    .map((fact) => ({ id: fact.id, far: distance(typed, fact.id) }))
    .filter(({ far }) => far <= Math.max(3, typed.length / 3))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN);
  return near.length === 0 ? "" : `; did you mean ${near.map((each) => each.id).join(", ")}?`;
}
