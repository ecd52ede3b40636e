const LEAST_ROUNDS = 5;
const MS = 400;

/**
 * The least time of each task, in milliseconds. They take turns, so that what else the machine does slows all of them;
 * the least time is the one that it slowed least.
 */
export function takeTurns(tasks: readonly (() => unknown)[]): number[] {
  const least = tasks.map(() => Infinity);
  const start = performance.now();
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - start < MS * tasks.length; round += 1)
    for (const [index, task] of tasks.entries()) least[index] = Math.min(least[index] ?? Infinity, timeOf(task));
  return least;
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
