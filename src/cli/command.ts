import type { Dataset } from "../model/dataset";
import { EXIT } from "./exit";
import type { Line } from "./screen/line";
import type { Style } from "./screen/style";

/** What the options of a command were given. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** What a command is given: the data, its words and options, and what the terminal is like. */
export interface Input {
  readonly data: Dataset;
  readonly words: readonly string[];
  readonly options: Given;
  readonly style: Style;
  /** Standard input. */
  readonly input: AsyncIterable<Buffer | string>;
}

/** What a command answers: lines for people, data for `--json`, and an exit code. */
export interface Answer {
  readonly lines: readonly Line[];
  readonly data: unknown;
  readonly code: number;
  /** Lines that are written one by one, whatever `--json` says: for an input without an end. */
  readonly stream?: AsyncIterable<string>;
}

/** An option; one with a `value` takes it, what it stands for is written in capitals: `NAME`. */
export interface Option {
  readonly value?: string;
  readonly short?: string;
  readonly meaning: string;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What stands behind the name: `FACT`, `[ENTITY]`. */
  readonly words: string;
  readonly fewest: number;
  readonly most: number;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Whether it takes `--data`. */
  readonly readsData: boolean;
  /** What `--json` gives if nothing matches. */
  readonly none: null | readonly never[];
  run(input: Input): Answer | Promise<Answer>;
}

/** An answer that is there. */
export function answer(lines: readonly Line[], data: unknown, code: number = EXIT.fine): Answer {
  return { lines, data, code };
}

/** The value of an option that takes one. */
export function valueOf(options: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}
