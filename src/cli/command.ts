import type { ParseArgsConfig } from "node:util";
import type { Style } from "./style";

/** Exit codes. */
export const EXIT = { fine: 0, noMatch: 1, usage: 2, badInput: 3, disk: 4 } as const;

/** What a command is given: its words, its options, and how wide and how colourful the terminal is. */
export interface Input {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly style: Style;
}

/** What a command answers: text for people, data for `--json`, and an exit code. */
export interface Answer {
  readonly text: string;
  readonly data: unknown;
  readonly code: number;
}

/** An option, as the parser takes it, and what it is for. */
export type Option = NonNullable<ParseArgsConfig["options"]>[string] & { readonly meaning: string };

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What stands behind the name: `ID`, `[--partner ID]`. */
  readonly usage: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly words: { readonly min: number; readonly max: number };
  run(input: Input): Answer;
}

/** Somebody used a command wrongly: where, found, expected, fix. */
export class UsageError extends Error {
  readonly code = EXIT.usage;
  constructor(where: string, found: string, expected: string, fix: string) {
    super(`${where}\n  found:    ${found}\n  expected: ${expected}\n  fix:      ${fix}`);
    this.name = "UsageError";
  }
}

/** An input that cannot be worked with; `code` is the exit code. */
export class InputError extends Error {
  readonly code: number;
  constructor(code: number, where: string, found: string, expected: string, fix: string) {
    super(`${where}\n  found:    ${found}\n  expected: ${expected}\n  fix:      ${fix}`);
    this.name = "InputError";
    this.code = code;
  }
}

/** An answer: fine, or no match where there is nothing. */
export function answer(text: string, data: unknown, isMatch = true): Answer {
  return { text, data, code: isMatch ? EXIT.fine : EXIT.noMatch };
}
