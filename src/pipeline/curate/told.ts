import type { Fact } from "../../model/fact";
import type { Path } from "../yaml/parse-yaml";
import type { Settlement } from "./settlement";

/** A fact with the place of its entry, and the words that are settled there: what the second readings look at. */
export interface Told {
  readonly fact: Fact;
  readonly path: Path;
  readonly settlement: Settlement;
}
