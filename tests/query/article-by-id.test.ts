import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article";
import { articleById } from "../../src/query/article-by-id";

const articles = [{ id: "a1" }, { id: "a2" }] as unknown as readonly Article[];

describe("articleById", () => {
  it("gives the article, and nothing for any other text", () => {
    expect(articleById({ articles }, "a2")).toBe(articles[1]);
    expect(["A2", "", "constructor"].map((id) => articleById({ articles }, id))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
