import { describe, expect, it } from "vitest";
import { formatSeed } from "../../../src/pipeline/seeds/format-seed";

const LIST = `# The head.
- id: b
  name: B
# About a.
- { id: a, name: A }
`;

const CURATION = `# The head.
article:
  body: { first: a, last: b }
  title: A

facts:
  - quote: one
    # Why not.
    voice: article
    kind: role
    note: >-
      # no comment

  # The second.
  - kind: event
    again: "2"
    quote: two
ignored:
  - { words: x, reason: y }
`;

describe("formatSeed", () => {
  it("sorts a list by id, each entry with the comment above it", () => {
    expect(formatSeed("seeds/entities.yaml", LIST)).toBe(
      "# The head.\n# About a.\n- { id: a, name: A }\n- id: b\n  name: B\n",
    );
  });

  it("puts the keys of the record and of each fact in one order, and loses no line", () => {
    const formatted = formatSeed("seeds/curation/a000.yaml", CURATION);
    expect(formatted).toBe(`# The head.
article:
  title: A
  body: { first: a, last: b }

facts:
  - kind: role
    quote: one
    # Why not.
    voice: article
    note: >-
      # no comment

  # The second.
  - kind: event
    quote: two
    again: "2"
ignored:
  - { words: x, reason: y }
`);
    expect(formatSeed("seeds/curation/a000.yaml", formatted)).toBe(formatted);
  });

  it("leaves articles, checksums and other texts as they are", () => {
    for (const path of ["seeds/articles/000_news.txt", "seeds/articles.sha256"])
      expect(formatSeed(path, "- b  \n- a")).toBe("- b  \n- a");
  });
});
