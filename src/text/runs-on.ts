import type { Block } from "./blocks";

const STOPPED = /[.!?…:;][”"’»)\]]*$/u;
const SHORTEST = 50;

/** Whether a block ends as sentences do. */
export function isStopped({ text }: Pick<Block, "text">): boolean {
  return STOPPED.test(text);
}

/** Whether a block is running text: no headline, navigation or list of links. */
export function runsOn(block: Pick<Block, "text">): boolean {
  return isStopped(block) && block.text.length > SHORTEST;
}
