import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/model/finding";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { entity } from "../../../support/people-fixture";
import { partOf, render, TWO_YEARS } from "../small-page";

const OTHER = figure({ value: 7, partner: "zz", period: YEAR_2023, id: "turnover-zz" });
const ENTITIES = ["xx", "yy", "zz"].map((id) => entity(id, "place", id.toUpperCase()));

/** The cells of each row after its name, without markup. */
function rowsOf(page: string): string[][] {
  const [, body = ""] = /<table class="compare">.*?<tbody>(.*?)<\/table>/s.exec(partOf(page, "partners")) ?? [];
  const rows = body.split("<tr").filter((row) => row.includes("<td"));
  return rows.map((row) => row.split("<td>").map((cell) => cell.replace(/<tbody>|<[^>]*>|^>/g, "")));
}

describe("the table of partners", () => {
  it("has a row for each flow of a partner, a column for each year, and says where nothing is printed", () => {
    const page = render([...TWO_YEARS, OTHER], { entities: ENTITIES });
    expect(rowsOf(page)).toEqual([
      ["Turnover", "40", "50"],
      ["Exports", "not printed", "not printed"],
      ["Imports", "not printed", "not printed"],
      ["Turnover", "not printed", "7"],
      ["Exports", "not printed", "not printed"],
      ["Imports", "not printed", "not printed"],
    ]);
  });

  it("keeps a year of which nobody is printed, between two that are", () => {
    const late = figure({
      value: 9,
      partner: "zz",
      id: "late",
      period: { ...YEAR_2023, edtf: "2025", from: "2025-01-01", before: "2026-01-01" },
    });
    const page = render([...TWO_YEARS, OTHER, late], { entities: ENTITIES });
    expect(rowsOf(page)[0]).toEqual(["Turnover", "40", "50", "not printed", "not printed"]);
  });

  it("shows every figure that is printed, each a link, and leads from one in doubt to the finding", () => {
    const second = figure({ value: 80, article: "a2" });
    const facts = [...TWO_YEARS, OTHER, second];
    const finding: Finding = {
      id: "f1",
      rule: "same-key-agrees",
      verdict: "contradiction",
      facts: [second.id, "trade-turnover.2022.a1"],
      detail: "",
    };
    const page = render(facts, { entities: ENTITIES, findings: [finding] });
    expect(rowsOf(page)[0]?.[1]).toBe("40 (sources differ); 80 (sources differ)");
    expect(partOf(page, "partners")).toContain(
      '<a href="#trade-turnover.2022.a2">80</a> (<a href="#f1">sources differ</a>)',
    );
  });

  it("is left out if there is nobody to compare", () => {
    expect(render(TWO_YEARS)).not.toContain('class="compare"');
  });
});
