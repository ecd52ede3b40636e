import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestonesIn, nearestMilestone, yearsOf } from "../../../src/audit/events/milestones";
import { toldEvents } from "../../../src/audit/events/told-events";
import { event } from "../../support/audit-fixture";

const milestones = (...periods: readonly string[]) =>
  milestonesIn(
    toldEvents({
      events: periods.map((period, index) => event(`founding-${index}`, { form: "founding", period })),
      entities: new Map(),
    }),
  );

describe("milestonesIn", () => {
  it("gives what has happened and is a milestone, by its first year", () => {
    const events = [
      event("later", { form: "announcement", period: "2012" }),
      event("first", { form: "founding", period: "1993/1995" }),
      event("meeting", { period: "1990" }),
      event("plan", { form: "founding", period: "1991", status: "planned" }),
      event("open", { form: "founding", period: "[..1990]" }),
    ];
    expect(milestonesIn(toldEvents({ events, entities: new Map() })).map(({ years }) => years)).toEqual([
      { first: 1993, last: 1995 },
      { first: 2012, last: 2012 },
    ]);
  });
});

describe("nearestMilestone", () => {
  it("finds one that meets the years, else one that is nearest, as a plain loop would", () => {
    const year = fc.integer({ min: 1990, max: 2010 });
    const period = fc.tuple(year, fc.nat(5)).map(([first, more]) => `${first}/${first + more}`);
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), year, fc.nat(3), (periods, first, more) => {
        const all = milestones(...periods);
        const away = (milestone: (typeof all)[number]) =>
          Math.max(0, first - milestone.years.last, milestone.years.first - first - more);
        const found = nearestMilestone(all, { first, last: first + more });
        expect(found && away(found)).toBe(all.length === 0 ? undefined : Math.min(...all.map(away)));
      }),
    );
  });
});

describe("yearsOf", () => {
  it("gives the years of a closed range", () => {
    expect(yearsOf({ from: "2012-03-01", before: "2013-01-01" })).toEqual({ first: 2012, last: 2012 });
    expect(yearsOf({ from: "2012-03-01", before: null })).toBeUndefined();
  });
});
