import { describe, expect, it } from "vitest";
import { withArticle } from "../../src/wording/with-article";

describe("withArticle", () => {
  it("puts an article before the names that English does not use without one", () => {
    expect(withArticle("European Union")).toBe("the European Union");
    expect(withArticle("United States")).toBe("the United States");
    expect(withArticle("Poland")).toBe("Poland");
    expect(withArticle("the Union")).toBe("the Union");
    expect(withArticle("Unionville")).toBe("Unionville");
  });
});
