import { describe, expect, it } from "vitest";
import { checksOf, event, verdictsOf } from "../../support/audit-fixture";

const RULE = "ordinals-grow";
const meeting = (id: string, ordinal: number, period: string | null, changes = {}) =>
  event(id, { ordinal, period, ...changes });

describe("ordinalsGrow", () => {
  it("passes if the later event of a series has the larger number", () => {
    expect(verdictsOf(RULE, meeting("club-1", 18, "2022-06"), meeting("club-2", 19, "2023-06"))).toEqual(["pass"]);
  });

  it("finds a contradiction if it does not", () => {
    const facts = [meeting("club-1", 20, "2022-06"), meeting("club-2", 19, "2023-06", { article: "a2" })];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.event.club-1.a1`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["event.club-1.a1", "event.club-2.a2"],
        detail:
          "the first meeting, number 20, in June 2022 (The Paper, 15 January 2025) came before the second " +
          "meeting, number 19, in June 2023 (The Paper, 15 January 2025): the later number is not larger.",
      },
    ]);
  });

  it("knows the boundary: the same number twice, and dates that touch or overlap", () => {
    expect(verdictsOf(RULE, meeting("club-1", 19, "2022-06"), meeting("club-2", 19, "2023-06"))).toEqual([
      "contradiction",
    ]);
    expect(verdictsOf(RULE, meeting("club-1", 20, "2022-06"), meeting("club-2", 19, "2022-07"))).toEqual([
      "contradiction",
    ]);
    expect(verdictsOf(RULE, meeting("club-1", 20, "2022-06"), meeting("club-2", 19, "2022"))).toEqual(["untestable"]);
    expect(verdictsOf(RULE, meeting("club-1", 20, "[2022-06..]"), meeting("club-2", 19, "2023"))).toEqual([
      "untestable",
    ]);
  });

  it("holds an event against the least number of all later ones", () => {
    const facts = [meeting("club-1", 20, "2021"), meeting("club-2", 21, "2022"), meeting("founding", 5, "2023")];
    const [check] = checksOf(RULE, { facts });
    expect(check?.verdict).toBe("contradiction");
    expect(check?.facts).toEqual(["event.founding.a1", "event.club-1.a1", "event.club-2.a1"]);
  });

  it("takes number and date from different passages", () => {
    const facts = [
      event("club-1", { ordinal: 20 }),
      event("club-1", { period: "2021", article: "a2" }),
      meeting("club-2", 19, "2023"),
    ];
    expect(checksOf(RULE, { facts })[0]).toMatchObject({
      verdict: "contradiction",
      facts: ["event.club-1.a1", "event.club-2.a1", "event.club-1.a2"],
    });
  });

  it("cannot test a lone event of a series, nor one of another form", () => {
    expect(checksOf(RULE, { facts: [meeting("club-1", 38, "2023-10-19")] })[0]).toMatchObject({
      id: `${RULE}.event.club-1.a1`,
      verdict: "untestable",
      detail: "the first meeting, number 38, is the only dated event of its series that has a number.",
    });
    const forum = meeting("club-2", 1, "2024", { form: "forum" });
    expect(verdictsOf(RULE, meeting("club-1", 38, "2023"), forum)).toEqual(["untestable", "untestable"]);
    const jubilees = ["club-1", "club-2"].map((id, index) =>
      meeting(id, 20 - index, `202${index}`, { form: "anniversary" }),
    );
    expect(verdictsOf(RULE, ...jubilees)).toEqual(["untestable"]);
    expect(verdictsOf(RULE, meeting("unknown", 1, "2024"))).toEqual(["untestable"]);
  });
});
