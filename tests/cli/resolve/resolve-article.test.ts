import { describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { resolveArticle } from "../../../src/cli/resolve/resolve-article";
import { article, dataset } from "../../support/people-fixture";

const DATA = dataset({
  articles: [
    article("a001", "2023-01-01", "2023-01-02", { title: "Trade grows" }),
    article("a002", "2023-01-01", "2023-01-02", {
      title: null,
      publisher: { name: "The Copy", republishedFrom: "The Source", basis: "stated" },
    }),
  ],
});

function problemOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

const resolve = (typed: string) => problemOf(() => resolveArticle(DATA, "test", typed));

describe("resolveArticle", () => {
  it.each([
    ["a001", "a001"],
    ["GROWS trade", "a001"],
    ["source", "a002"],
  ])("takes %s for %s", (typed, id) => {
    expect(resolve(typed)).toBe(id);
  });

  it("lists what words can mean, or all articles if they mean none", () => {
    expect(resolve("the")).toMatchObject({
      code: 1,
      found: "“the”, which can mean more than one",
      fix: ["one of these:", "The Daily: Trade grows (a001)", "The Copy: [The Copy, without a title] (a002)"],
    });
    expect(resolve("borduria")).toMatchObject({
      found: "“borduria”",
      fix: expect.arrayContaining(["one of these:"]) as unknown,
    });
    expect(resolve(" ")).toMatchObject({ code: 1 });
  });
});
