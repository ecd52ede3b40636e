import { EXIT } from "./exit";

/** What a person needs to mend it; more than one thing found stands one below the other. */
export interface CommandProblem {
  readonly where: string;
  readonly found: string | readonly string[];
  readonly expected: string;
  readonly fix: string | readonly string[];
}

/** Why a command does not answer; `code` is the exit code. */
export class CommandRefusal extends Error {
  readonly code: number;
  readonly problem: CommandProblem;
  constructor(code: number, problem: CommandProblem) {
    super(`${problem.where}: ${String(problem.found)}`);
    this.name = "CommandRefusal";
    this.code = code;
    this.problem = problem;
  }
}

/** A command that is called as it cannot be. */
export function wrongUsage(problem: CommandProblem): CommandRefusal {
  return new CommandRefusal(EXIT.usage, problem);
}

/** Words that stand for nothing in the data, or for more than one thing. */
export function noMatch(problem: CommandProblem): CommandRefusal {
  return new CommandRefusal(EXIT.noMatch, problem);
}

/** A file that is not what it should be. */
export function badInput(problem: CommandProblem): CommandRefusal {
  return new CommandRefusal(EXIT.badInput, problem);
}

/** What the operating system refuses. */
export function diskTrouble(problem: CommandProblem): CommandRefusal {
  return new CommandRefusal(EXIT.disk, problem);
}
