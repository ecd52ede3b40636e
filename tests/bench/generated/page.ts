import type { FactBase } from "../../../src/model/fact";
import type { Time } from "../../../src/model/time";
import type { World } from "./world";

/** An article while it is written: each quote stands behind the one before. */
export class Page {
  length = 0;

  constructor(
    readonly world: World,
    readonly article: string,
    readonly index: number,
  ) {}

  quote(exact: string): FactBase["quote"] {
    const start = this.length;
    this.length += exact.length + 1;
    return { exact, start, end: start + exact.length };
  }

  /** What facts of every kind have; half of them are said by somebody. */
  fact(id: string, period: Time | null, words: string): Omit<FactBase, "kind"> {
    const { random, persons } = this.world;
    const speaker = random.below(2) > 0 ? ({ voice: "indirect", saidBy: random.one(persons) } as const) : undefined;
    return { id, period, article: this.article, quote: this.quote(words), ...(speaker ?? { voice: "article" }) };
  }
}
