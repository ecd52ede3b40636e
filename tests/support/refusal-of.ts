import { CommandRefusal } from "../../src/cli/command-refusal";

/** What a task gives or, if it is refused, the exit code and the four parts of the problem. */
export function refusalOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}
