import type { JSONOutput } from "typedoc";
import { describe, expect, it } from "vitest";
import { renderIndex } from "../../../src/site/llms/render-index";

const text = (words: string) => [{ kind: "text", text: words }];
const exported = (name: string, kind: string, comment?: object) => ({
  name,
  kind,
  href: `api/${kind}/${name}.html`,
  declaration: { name, flags: {}, comment } as unknown as JSONOutput.DeclarationReflection,
});
const guide = (name: string, category: string, words: string) => ({
  name,
  category,
  href: `${name}.html`,
  text: words,
});

const INDEX = renderIndex(
  "In short.",
  {
    guides: [
      guide("Start", "Guides", "# Start\n\nTo begin\nwith.\n\n## Why?\n"),
      guide("Plain", "Guides", "# Plain\n\nTo begin\nwith.\n\n## Parts\n"),
      guide("same-key", "Rules", "# Same key\n\nThey agree.\n"),
    ],
    chapters: [
      {
        title: "Series",
        question: "How did it go?",
        exports: [
          exported("Point", "interfaces"),
          exported("series", "functions", { summary: text("By year.\n\nMore.") }),
        ],
      },
    ],
  },
  [{ name: "dataset.json", title: "Everything" }],
);

/** The lines of a section, without empty ones. */
function sectionOf(title: string): string[] {
  const section = INDEX.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? "";
  return section
    .split("\n")
    .slice(1)
    .filter((line) => line !== "");
}

describe("renderIndex", () => {
  it("begins with a title and the summary", () => {
    expect(INDEX.split("\n").slice(0, 3)).toEqual(["# kz-eu-facts", "", "> In short."]);
  });

  it("tells of a guide the first question that it answers, else its first paragraph, each kind by itself", () => {
    expect(sectionOf("Guides")).toEqual(["- [Start](Start.html): Why?", "- [Plain](Plain.html): To begin with."]);
    expect(sectionOf("Rules")).toEqual(["- [same-key](same-key.html): They agree."]);
  });

  it("tells of a chapter its question, and of what can be called what it gives; types are not listed", () => {
    expect(sectionOf("Series")).toEqual(["How did it go?", "- [series](api/functions/series.html): By year."]);
  });

  it("leads to the downloads, and to the whole in one file", () => {
    expect(sectionOf("Files")).toEqual(["- [dataset.json](downloads/dataset.json): Everything"]);
    expect(sectionOf("Optional")[0]).toContain("(llms-full.txt)");
  });
});
