import { describe, expect, it } from "vitest";
import type { Ids } from "../../../src/model/ids";
import type { Meeting } from "../../../src/query/passages/join-passages";
import { filtersOf, type MeetingFilter } from "../../../src/query/passages/meeting-filter";
import { entity, passage, role } from "../../support/people-fixture";

const named = (id: string) => ({ id, name: id });
const MEETING: Meeting<Ids> = {
  id: "talks",
  name: "Talks",
  form: "meeting",
  status: "reported",
  date: { from: null, before: null },
  datedBy: [],
  certainty: "definitely",
  places: [named("town")],
  participants: [named("ann"), named("yy")],
  topics: [named("water")],
  passages: [passage("talks")],
};
const DATA = {
  entities: [
    entity("land", "place"),
    entity("town", "place", "Town", { partOf: "land" }),
    entity("xx", "place"),
    entity("ministry", "organisation", "Ministry", { partOf: "xx" }),
  ],
  roles: [role("ann", "minister", "ministry")],
};
const passes = (filter: MeetingFilter<Ids>): boolean => filtersOf(DATA, filter).every((test) => test(MEETING));

describe("filtersOf", () => {
  it.each<[MeetingFilter<Ids>, boolean]>([
    [{}, true],
    [{ status: "reported" }, true],
    [{ status: "planned" }, false],
    [{ place: "land" }, true],
    [{ place: "xx" }, false],
    [{ participant: "ann" }, true],
    [{ participant: "xx" }, true],
    [{ participant: "bob" }, false],
    [{ topic: "water" }, true],
    [{ topic: "energy" }, false],
    [{ between: ["xx", "yy"] }, true],
    [{ between: ["yy", "ministry"] }, true],
    [{ between: ["xx", "land"] }, false],
    [{ between: ["xx", "ministry"] }, false],
    [{ between: ["ann", "xx"] }, false],
  ])("holds a meeting against %j", (filter, isFound) => {
    expect(passes(filter)).toBe(isFound);
  });
});
