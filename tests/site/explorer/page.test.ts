import { describe, expect, it } from "vitest";
import { figure } from "../../support/figures-fixture";
import { contradiction, pageWith } from "./small-page";

const [ONE, OTHER] = [figure({ value: 40 }), figure({ value: 80, article: "a2" })];
const FINDINGS = [
  contradiction([ONE], { id: "note", verdict: "note" }),
  contradiction([ONE, OTHER], { id: "tension", verdict: "tension" }),
  contradiction([ONE, OTHER], { id: "worst" }),
];

describe("pageOf", () => {
  const page = pageWith([ONE, OTHER], { findings: FINDINGS });
  const idsOf = (findings: readonly { readonly id: string }[] = []): string[] => findings.map(({ id }) => id);

  it("keeps notes apart from disagreements, of which contradictions come first", () => {
    expect(idsOf(page.disagreements)).toEqual(["worst", "tension"]);
    expect(idsOf(page.notes)).toEqual(["note"]);
  });

  it("finds by id what each part of the page is made from", () => {
    expect(page.facts.get(OTHER.id)).toBe(OTHER);
    expect(page.articles.get("a2")?.id).toBe("a2");
    expect(page.entities.get("xx")?.name).toBe("Exland");
    expect(page.indicators.get("exports")?.title).toBe("Exports");
    expect(page.nameOf("yy")).toBe("Whyland");
  });

  it("knows of every fact what was found about it", () => {
    expect(idsOf(page.findings.get(ONE.id))).toEqual(["worst", "tension", "note"]);
    expect(idsOf(page.findings.get(OTHER.id))).toEqual(["worst", "tension"]);
  });
});
