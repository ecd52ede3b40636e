import { fstatSync, writeSync } from "node:fs";
import { diskTrouble } from "../command-refusal";
import { reasonOf } from "./reason-of";

/** Where a process writes: a stream, and the file behind it if there is one. */
export interface Output {
  readonly fd?: number;
  write(text: string): unknown;
}

/**
 * Writes a text to its last byte. A stream of Node writes to a file once, and takes it for done if the disk had room for
 * a part only: what was left out would be missed by nobody.
 */
export function writeWhole(output: Output, text: string): void {
  const { fd } = output;
  if (fd === undefined || !fstatSync(fd).isFile()) {
    output.write(text);
    return;
  }
  try {
    for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    throw diskTrouble({
      where: "the output",
      found: reasonOf(error),
      expected: "a file that can be written",
      fix: "free some space, or write it elsewhere",
    });
  }
}
