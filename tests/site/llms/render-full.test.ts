import type { JSONOutput } from "typedoc";
import { describe, expect, it } from "vitest";
import { renderFull } from "../../../src/site/llms/render-full";
import { article, dataset, entity } from "../../support/people-fixture";

const README = "# The package\n\n<!-- counts -->\nSee [the guide](docs/guide.md).\n";
const GUIDE = {
  name: "G",
  href: "g.html",
  category: "Guides",
  text: "# A guide\n\n```sh\n# a comment\n```\n\n## Part",
};
const declaration = {
  name: "size",
  flags: {},
  type: { type: "intrinsic", name: "number" },
} as unknown as JSONOutput.DeclarationReflection;
const REFERENCE = {
  guides: [GUIDE],
  chapters: [
    {
      title: "Sizes",
      question: "How large?",
      exports: [{ name: "size", href: "s.html", kind: "variables", declaration }],
    },
  ],
};
const DATA = dataset({
  articles: [article("a1", "2024-01-01", "2024-01-02", { title: null })],
  entities: [entity("xx", "place", "Exland")],
});

describe("renderFull", () => {
  const lines = renderFull(README, REFERENCE, DATA).split("\n");

  it("has README, guides, API and ids, one below the other, each a step lower than the whole", () => {
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      "# The package",
      "## A guide",
      "# a comment",
      "### Part",
      "## The API",
      "### Sizes",
      "#### size",
      "## The ids",
      "### Articles",
      "### Indicators",
      "### Entities",
    ]);
  });

  it("has no link and no remark of README that leads nowhere here", () => {
    expect(lines).toContain("See the guide.");
    expect(lines.join("\n")).not.toContain("<!--");
  });

  it("lists ids with what they stand for", () => {
    expect(lines).toContain("- `a1`: untitled (The Daily)");
    expect(lines).toContain("- `xx`: Exland (place)");
  });
});
