import { describe, expect, it } from "vitest";
import { checkIds } from "../../../src/pipeline/curate/check-ids";
import type { Curated } from "../../../src/pipeline/curate/reading";

function problems(aliases: { renamed?: object[]; withdrawn?: object[] }, complete = true) {
  const curated = {
    articles: [{ facts: [{ id: "one" }, { id: "two" }] }],
    lists: {
      aliases: { renamed: [], withdrawn: [], ...aliases },
      aliasIssue: (list: string, index: number, problem: object) => ({ file: `${list} ${index}`, ...problem }),
    },
  } as unknown as Curated;
  return checkIds(curated, complete).map(({ file, found }) => [file, found]);
}

describe("checkIds", () => {
  it("finds nothing wrong with ids that were renamed to a fact or to what was withdrawn", () => {
    expect(
      problems({
        renamed: [
          { from: "old", to: "one" },
          { from: "lost", to: "gone" },
        ],
        withdrawn: [{ id: "gone" }],
      }),
    ).toEqual([]);
  });

  it("tells an id that came back", () => {
    expect(problems({ renamed: [{ from: "two", to: "one" }] })).toEqual([
      ["renamed 0", "“two”, the id of a fact again"],
    ]);
    expect(problems({ withdrawn: [{ id: "gone" }, { id: "one" }] })).toEqual([
      ["withdrawn 1", "“one”, the id of a fact again"],
    ]);
  });

  it("tells a new id that no fact has, unless a fact could not be read", () => {
    const renamed = [{ from: "old", to: "three" }];
    expect(problems({ renamed })).toEqual([["renamed 0", "the new id “three”, which no fact has"]]);
    expect(problems({ renamed }, false)).toEqual([]);
  });
});
