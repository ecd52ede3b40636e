import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReflectionKind } from "typedoc";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Reference, readReference } from "../../../src/site/llms/read-reference";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reference-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(project: object): Reference {
  writeFileSync(join(folder, "reference.json"), JSON.stringify(project));
  return readReference(join(folder, "reference.json"));
}

const text = (words: string) => [{ kind: "text", text: words }];

describe("readReference", () => {
  it("gives the chapters that have exports, each export under the address of its page", () => {
    const children = [
      { id: 1, name: "series", kind: ReflectionKind.Function },
      { id: 2, name: "Point", kind: ReflectionKind.Interface },
    ];
    const { chapters } = read({
      children,
      categories: [
        { title: "Series", description: text("How did it go?"), children: [2, 1, 9] },
        { title: "Empty", children: [] },
      ],
    });
    expect(chapters.map(({ title, question }) => [title, question])).toEqual([["Series", "How did it go?"]]);
    expect(chapters[0]?.exports.map(({ kind, href }) => [kind, href])).toEqual([
      ["interfaces", "api/interfaces/Point.html"],
      ["functions", "api/functions/series.html"],
    ]);
  });

  it("gives the guides as text, under the address that TypeDoc gives them", () => {
    const guide = { name: "Your own data", frontmatter: { category: "Guides" }, content: text("# Own\n\nText.") };
    expect(read({ documents: [guide] }).guides).toEqual([
      { name: "Your own data", category: "Guides", href: "api/documents/Your_own_data.html", text: "# Own\n\nText." },
    ]);
  });

  it("refuses an export for which it has no folder, and a file that is not there, with what makes it", () => {
    const odd = {
      children: [{ id: 1, name: "Odd", kind: ReflectionKind.Enum }],
      categories: [{ title: "A", children: [1] }],
    };
    expect(() => read(odd)).toThrow(/^Odd is of the kind/);
    expect(() => readReference(join(folder, "none.json"))).toThrow("none.json is missing: `npm run docs` makes it");
  });
});
