import { describe, expect, it } from "vitest";
import { ARTICLE, CURATION } from "../../../src/cli/example/article";
import { EXAMPLE_LISTS } from "../../../src/cli/example/lists";
import { checkCuration } from "../../../src/pipeline/check-curation";
import { replaced } from "../../support/seeds";

type Change = readonly [piece: string, replacement: string];
interface Changes {
  readonly article?: readonly Change[];
  readonly curation?: readonly Change[];
  readonly entities?: readonly Change[];
}

const change = (text: string, changes: readonly Change[] = []) =>
  changes.reduce((changed, [piece, replacement]) => replaced(changed, piece, replacement), text);
const raw = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

/** What is said of the curation of the invented article, with changes. */
function problems({ article, curation, entities }: Changes): readonly string[] {
  const lists = Object.entries(EXAMPLE_LISTS).map(([path, text]) =>
    raw(path, path === "seeds/entities.yaml" ? change(text, entities) : text),
  );
  const { issues } = checkCuration(
    raw("text.txt", change(ARTICLE, article)),
    raw("a000.yaml", change(CURATION, curation)),
    lists,
  );
  return issues.map(({ key = [], found, expected }) => `${key.join(".")}: ${found}, ${expected}`);
}

const EXPORTS: Change = [
  "indicator: exports\n    subject: no\n    partner: vn",
  "indicator: imports\n    subject: no\n    partner: vn",
];

describe("checkFigures", () => {
  it("says nothing of a curation that says what the words say", () => {
    expect(problems({})).toEqual([]);
  });

  it("shows both indicators if the words tell another", () => {
    expect(problems({ curation: [EXPORTS] })).toContain(
      'facts.5.indicator: "imports" for “$430 million”, what its words tell: "exports" (“exports”)',
    );
  });

  it("shows both sides if they were exchanged", () => {
    const exchanged: Change = [EXPORTS[0], "indicator: exports\n    subject: vn\n    partner: no"];
    expect(problems({ curation: [exchanged] })).toEqual([
      'facts.5.subject: "vn" for “$430 million”, what its words tell: "no" (“Norway”)',
      'facts.5.partner: "no" for “$430 million”, what its words tell: "vn" (“Vietnam”)',
    ]);
  });

  it("keeps silent about words that are settled, and refuses to have words settled that nobody asks about", () => {
    const settled = 'settled: [{ field: partner, words: European, reason: "Said of Vietnam." }]';
    const european: Changes = {
      article: [["Imports from Vietnam", "Imports from European firms"]],
      curation: [
        ["quote: Imports from Vietnam", "note: Said of Vietnam.\n    quote: Imports from European firms"],
        ["stated: $290 million", `stated: $290 million\n    ${settled}`],
      ],
    };
    const without = { ...european, curation: european.curation!.slice(0, 1) };
    expect(problems(without)).toEqual([expect.stringContaining('"europe" (“European”)')]);
    expect(problems(european)).toEqual([]);
    expect(problems({ curation: european.curation!.slice(1) })).toEqual([
      expect.stringContaining("settled though nothing asks for it"),
    ]);
  });

  it("knows a country by its code if the list has another id for it", () => {
    const renamed: Changes = {
      entities: [
        ["{ id: vn, type: place, name: Vietnam, code: VN }", "{ id: vietnam, type: place, name: Viet-Nam, code: VN }"],
      ],
      curation: [["organisation: vn", "organisation: vietnam"]],
    };
    const curation = [...renamed.curation!];
    for (let at = 0; at < 5; at++) curation.push(["partner: vn", "note: Vietnam is Viet-Nam.\n    partner: vietnam"]);
    const others = problems({ ...renamed, curation });
    expect(others.filter((problem) => /subject|partner|indicator/.test(problem))).toEqual([]);
  });

  it("keeps silent if the words leave a side open", () => {
    expect(
      problems({
        article: [["Imports from Vietnam came to", "Imports came to"]],
        curation: [["quote: Imports from Vietnam came to", "quote: Imports came to"]],
      }),
    ).toEqual([]);
  });

  it("sees words of another indicator where the reader leaves the figure open, and none of the curated one's", () => {
    const loose: Change = ["Imports from Vietnam came to", "Imports, the sea and its moods apart, came to some"];
    const quote: Change = ["quote: Imports from Vietnam came to $290", `quote: ${loose[1]} $290`];
    const stated: Change = ["stated: $290", "stated: some $290"];
    expect(problems({ article: [loose], curation: [quote, stated] })).toEqual([]);
    const wrong: Change = ["indicator: imports", "indicator: exports"];
    const context: Change = [
      "context: [Trade turnover between Norway and Vietnam reached $720 million in 2023]\n    stated: some $290",
      "context: [between Norway and Vietnam reached $720 million in 2023]\n    stated: some $290",
    ];
    expect(problems({ article: [loose], curation: [quote, stated, wrong, context] })).toContainEqual(
      expect.stringContaining('facts.7.indicator: "exports" for “some $290 million”, what its words tell: "imports"'),
    );
  });
});
