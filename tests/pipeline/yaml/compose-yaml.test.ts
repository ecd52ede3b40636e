import { describe, expect, it } from "vitest";
import { composeYaml } from "../../../src/pipeline/yaml/compose-yaml";

/** The value of a text, or where each problem shows and what was found. */
function composed(text: string): unknown {
  const result = composeYaml(text);
  return "root" in result ? result.root.value : result.problems.map(({ offset, problem }) => [offset, problem.found]);
}

describe("composeYaml", () => {
  it("takes every scalar as the text that stands there", () => {
    expect(composed("a: 1.50\nb: [yes, null, 'x y']\nc: >-\n  one\n  two\n")).toEqual({
      a: "1.50",
      b: ["yes", "null", "x y"],
      c: "one two",
    });
  });

  it("knows where each value and its key begin", () => {
    const text = "a:\n  - b: c\n";
    const result = composeYaml(text);
    if (!("root" in result)) throw new Error("no YAML");
    const list = result.root.members.get("a");
    const item = list?.node.members.get(0);
    const inner = item?.node.members.get("b");
    expect([list?.keyStart, inner?.keyStart, inner?.node.start]).toEqual([0, text.indexOf("b"), text.indexOf("c")]);
  });

  it("keeps a key that every object has as one of its own", () => {
    expect(Object.keys(composed("__proto__: x\n") as object)).toEqual(["__proto__"]);
  });

  it.each([
    ["an alias", "a: *name\n", 3, "an alias (*name)"],
    ["an anchor", "a: &name b\n", 3, "an anchor (&name)"],
    ["a tag", "a: !odd b\n", 3, "a tag (!name)"],
    ["a key twice", "a: b\na: c\n", 5, 'the key "a" twice'],
    ["a second document", "a: b\n---\nc: d\n", 5, "a second document"],
    ["a key that is a list", "[a]: b\n", 0, "a key that is no text"],
  ])("refuses %s, where it stands", (_, text, offset, found) => {
    expect(composed(text)).toContainEqual([offset, found]);
  });

  it("refuses what is no YAML, and what is nested without end", () => {
    expect(composed("a: [\n")).toHaveLength(1);
    expect(composed(`${"[".repeat(60)}${"]".repeat(60)}`)).toHaveLength(1);
    expect(composed(`${"[".repeat(10)}${"]".repeat(10)}`)).toBeInstanceOf(Array);
  });
});
