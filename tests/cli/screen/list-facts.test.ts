import { describe, expect, it } from "vitest";
import { listFacts, whereAndWhen } from "../../../src/cli/screen/list-facts";
import { styleFor } from "../../../src/cli/screen/style";
import { describeFact } from "../../../src/index";
import { article, dataset, entity, role, time } from "../../support/people-fixture";

const FACT = role("ann", "minister", "xx");
const published = { ...time("2023-03-04", "2023-03-05"), edtf: "2023-03-04" };
const DATA = dataset({
  articles: [article("a001", "2023-03-04", "2023-03-05", { published })],
  entities: [entity("ann", "person", "Ann Lee"), entity("xx", "place", "Ruritania")],
  facts: [FACT],
});

describe("listFacts", () => {
  it("tells each fact in a sentence, with its id below", () => {
    const style = { ...styleFor({}, {}, false), width: 500 };
    expect(listFacts(DATA, [FACT], style)).toEqual([describeFact(DATA, FACT), `  ${FACT.id}`]);
  });
});

describe("whereAndWhen", () => {
  it("names paper and day, or the id of an article that is not there", () => {
    expect(whereAndWhen(DATA, FACT)).toBe("The Daily, 4 March 2023");
    expect(whereAndWhen(DATA, { article: "a009" })).toBe("a009");
  });
});
