import { describe, expect, it } from "vitest";
import type { Role } from "../../../src/model/fact";
import { tenuresOn } from "../../../src/query/tenures/tenures-on";
import { article, entity, role, time } from "../../support/people-fixture";

const DATA = {
  articles: [article("a001", "2023-03-01", "2023-03-03")],
  entities: [entity("ann", "person", "Ann Lee")],
};
const certaintyOn = (day: string, ...roles: readonly [Role, ...Role[]]) =>
  tenuresOn([roles], DATA, day).map(({ certainty }) => certainty);
const minister = (rest: Partial<Role> = {}): Role => role("ann", "minister", "xx", rest);

describe("tenuresOn", () => {
  it("says what is stated, and leaves out what its period leaves out, the day of its end included", () => {
    const held = minister({ period: time("2022-01-01", "2023-01-01") });
    expect(certaintyOn("2022-12-31", held)).toEqual(["stated"]);
    expect(certaintyOn("2023-01-01", held)).toEqual([]);
  });

  it("takes a role without a period as of the days on which its article can have been published", () => {
    expect(certaintyOn("2023-03-02", minister())).toEqual(["as-of-article"]);
    expect(certaintyOn("2023-03-03", minister())).toEqual(["unknown"]);
    expect(certaintyOn("2023-03-02", minister({ article: "lost" }))).toEqual(["unknown"]);
  });

  it("announces what is planned, and holds nothing that is only planned as of its article", () => {
    const planned = minister({ status: "planned", period: time("2024-01-01", "") });
    expect(certaintyOn("2024-01-01", planned)).toEqual(["announced"]);
    expect(certaintyOn("2023-03-02", minister({ status: "planned" }))).toEqual(["unknown"]);
  });

  it("goes by the surest wording, names the person, and puts the surest tenure first", () => {
    const stated = minister({ period: time("2022-01-01", "2024-01-01") });
    expect(certaintyOn("2022-06-01", minister(), stated)).toEqual(["stated"]);
    const found = tenuresOn([[minister()], [stated]], DATA, "2022-06-01");
    expect(found.map(({ certainty, person }) => [certainty, person.name])).toEqual([
      ["stated", "Ann Lee"],
      ["unknown", "Ann Lee"],
    ]);
  });
});
