import { describe, expect, it } from "vitest";
import { readClosedLists } from "../../../src/pipeline/curate/closed-lists";
import { gather } from "../../../src/pipeline/seeds/gather";
import { ENTITIES, seedsWith } from "../../support/seeds";

const PROBLEM = { found: "x", expected: "y", fix: "z" };

function read(changes: Parameters<typeof seedsWith>[0] = {}) {
  const { lists, issues } = readClosedLists(gather(seedsWith(changes)).seeds.lists);
  return { lists, told: issues.map(({ file, line, found }) => `${file}:${line}: ${found}`) };
}

describe("readClosedLists", () => {
  it("gives the entries of each list by id", () => {
    const { lists, told } = read();
    expect(told).toEqual([]);
    expect([...lists.entities.keys()]).toEqual(["ann-lee", "borduria", "council-3", "ruritania"]);
    expect(lists.indicators.get("exports")?.unit).toBe("currency");
    expect(lists.predicates.get("leads")).toMatchObject({ exclusive: true, partner: false });
    expect(lists.posts.get("minister")?.aliases).toEqual(["Secretary of State"]);
  });

  it("says of an id that it is unknown, but not if its entry may be one that could not be read", () => {
    const { unknown } = read().lists;
    expect(unknown("entity", "ann-lee")).toBeUndefined();
    expect(unknown("entity", "ann-leo")).toMatchObject({ found: 'the unknown entity "ann-leo"' });
    expect(unknown("post", "ann-lee")).toBeDefined();
    const broken = read({ "seeds/entities.yaml": ENTITIES.replace("type: person", "typ: person") });
    expect(broken.lists.unknown("entity", "ann-lee")).toBeUndefined();
    expect(read({ "seeds/entities.yaml": null }).lists.unknown("entity", "anybody")).toBeUndefined();
  });

  it("tells the problems of all lists, and links between entries that lead nowhere", () => {
    const { told } = read({
      "seeds/entities.yaml": ENTITIES.replace("name: Borduria", "name: Borduria, partOf: atlantis"),
      "seeds/posts.yaml": "- { id: minister }\n",
    });
    expect(told).toEqual([
      expect.stringMatching(/^seeds\/posts\.yaml:1: /),
      'seeds/entities.yaml:2: the unknown entity "atlantis"',
    ]);
  });

  it("finds the place of an entity, and of an entry that renames", () => {
    const { lists } = read({
      "seeds/aliases.yaml": "renamed:\n  - { from: a.b, to: c.d }\nwithdrawn: []\ncomments: []\n",
    });
    expect(lists.entityIssue("council-3", PROBLEM)).toMatchObject({ file: "seeds/entities.yaml", line: 3, ...PROBLEM });
    expect(lists.aliases.renamed).toEqual([{ from: "a.b", to: "c.d" }]);
    expect(lists.aliasIssue("renamed", 0, PROBLEM)).toMatchObject({ file: "seeds/aliases.yaml", line: 2 });
  });

  it("has no aliases if their file cannot be read", () => {
    const { lists, told } = read({ "seeds/aliases.yaml": "renamed: {}\n" });
    expect(lists.aliases).toEqual({ renamed: [], withdrawn: [], comments: [] });
    expect(told.length).toBeGreaterThan(0);
  });
});
