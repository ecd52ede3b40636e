import type { Ids } from "./ids";

/**
 * A post that people hold, from a closed list: the same for all the ways in which articles word it.
 * @category Data
 * @since 1.0.0
 */
export interface Post<I extends Ids = Ids> {
  readonly id: I["post"];
  readonly title: string;
  /** Other names of it, which lead a curator to its id. */
  readonly aliases?: readonly string[];
}
