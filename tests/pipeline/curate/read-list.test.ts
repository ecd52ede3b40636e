import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Issue } from "../../../src/ground/issue";
import { readList } from "../../../src/pipeline/curate/read-list";

const SCHEMA = z.array(z.strictObject({ id: z.string(), title: z.string() }));

function read(text?: string) {
  const issues: Issue[] = [];
  const list = readList(text === undefined ? undefined : { path: "seeds/posts.yaml", text }, SCHEMA, issues);
  return { list, told: issues.map(({ line, found }) => [line, found]) };
}

describe("readList", () => {
  it("gives the entries of a list in order, and places problems in them", () => {
    const { list, told } = read("- { id: a, title: A }\n- { id: b, title: B }\n");
    expect(told).toEqual([]);
    expect(list.entries).toEqual([
      { id: "a", title: "A" },
      { id: "b", title: "B" },
    ]);
    expect(list.issue(1, ["title"], { found: "x", expected: "y", fix: "z" })).toMatchObject({ line: 2, column: 19 });
    expect(list.mayHave("c")).toBe(false);
  });

  it("tells entries that are out of order, or there twice", () => {
    expect(read("- { id: b, title: B }\n- { id: a, title: A }\n").told).toEqual([[2, '"a" after "b"']]);
    expect(read("- { id: a, title: A }\n- { id: a, title: A }\n").told).toEqual([[2, '"a" twice']]);
  });

  it("leaves out what has not its shape, and takes its id for one that may be there", () => {
    const { list, told } = read("- { id: a, titel: A }\n- { id: b, title: B }\n");
    expect(list.entries).toEqual([{ id: "b", title: "B" }]);
    expect(told).toHaveLength(2);
    expect([list.mayHave("a"), list.mayHave("c")]).toEqual([true, false]);
    expect(list.issue(0, [], { found: "x", expected: "y", fix: "z" })).toMatchObject({ line: 2 });
    expect(read("- { title: A }\n").list.mayHave("anything")).toBe(true);
  });

  it("has no entries if comments alone are there", () => {
    const { list, told } = read("# posts, sorted by id\n");
    expect([list.entries, told, list.mayHave("a")]).toEqual([[], [], false]);
  });

  it("may have every id if nothing could be read", () => {
    expect(read().list.mayHave("a")).toBe(true);
    expect(read("- [\n").list.entries).toEqual([]);
  });
});
