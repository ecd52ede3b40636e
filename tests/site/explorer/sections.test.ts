import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../../src/site/explorer/sections";
import { figure } from "../../support/figures-fixture";
import { passage, role } from "../../support/people-fixture";
import { contradiction, pageWith, TWO_YEARS } from "./small-page";

describe("sectionsOf", () => {
  it("gives the parts for which there is data, in the order of the page, each under the id of its markup", () => {
    const facts = [...TWO_YEARS, role("ann", "minister", "xx"), passage("met")];
    const sections = sectionsOf(pageWith(facts, { findings: [contradiction(TWO_YEARS)] }));
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(["lead", "trade", "disagreements", "timeline", "officials", "facts"]);
    expect(sections.filter(({ id, markup }) => !markup.text.startsWith(`<section id="${id}"`))).toEqual([]);
  });

  it("always has the facts, even if there are none", () => {
    expect(sectionsOf(pageWith([])).map(({ id }) => id)).toEqual(["facts"]);
  });

  it("counts disagreements without the notes, and facts", () => {
    const other = figure({ value: 80, article: "a2" });
    const findings = [contradiction([...TWO_YEARS, other]), contradiction(TWO_YEARS, { id: "f2", verdict: "note" })];
    const counts = sectionsOf(pageWith([...TWO_YEARS, other], { findings })).flatMap(({ count }) => count ?? []);
    expect(counts).toEqual([
      { of: "findings", value: 1 },
      { of: "facts", value: 3 },
    ]);
  });
});
