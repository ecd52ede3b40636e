import { describe, expect, it } from "vitest";
import { progressBar } from "../../src/pipeline/progress";

/** What a terminal hears of a run whose articles come at these times. */
function heard(times: readonly number[], isTTY: boolean): string[] {
  const lines: string[] = [];
  const clock = [0, ...times];
  const tell = progressBar({ isTTY, write: (text) => lines.push(text) }, () => clock.shift() ?? 0);
  times.forEach((_, done) => tell(done, times.length));
  return lines;
}

describe("progressBar", () => {
  it("is silent for the first second, then tells how far the run has come", () => {
    expect(heard([10, 999, 1000, 1050, 1200, 1210], true)).toEqual([
      "\r3 of 6 articles",
      "\r5 of 6 articles",
      "\r6 of 6 articles\n",
    ]);
  });

  it("says nothing of a run that is over within a second", () => {
    expect(heard([10, 20, 30], true)).toEqual([]);
  });

  it("says nothing if nobody looks", () => {
    expect(heard([1000, 2000, 3000], false)).toEqual([]);
  });
});
