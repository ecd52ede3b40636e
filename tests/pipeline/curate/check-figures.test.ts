import { describe, expect, it } from "vitest";
import { type Change, type Changes, problemsOfExample as problems } from "../../support/problems-of-example";

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
});
