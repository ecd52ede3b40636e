import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkShape } from "../../../src/pipeline/yaml/check-shape";
import { parseYaml, type YamlFile } from "../../../src/pipeline/yaml/parse-yaml";

const SCHEMA = z.strictObject({
  title: z.string().min(1),
  url: z.url().optional(),
  kind: z.enum(["role", "event"]).optional(),
  list: z.array(z.string()).optional(),
  fact: z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("role"), post: z.string() })]).optional(),
});

function yamlOf(text: string): YamlFile {
  const parsed = parseYaml({ path: "a.yaml", text });
  if ("issues" in parsed) throw new Error("no YAML");
  return parsed.yaml;
}

function problems(text: string) {
  const checked = checkShape(yamlOf(text), SCHEMA);
  return "issues" in checked
    ? checked.issues.map(({ line, found, expected, fix }) => ({ line, found, expected, fix }))
    : checked.value;
}

describe("checkShape", () => {
  it("gives data as the schema describes it", () => {
    expect(problems("title: x\nkind: role\n")).toEqual({ title: "x", kind: "role" });
  });

  it.each([
    ["title: x\ntitel: y\n", 2, 'the unknown key "titel"', "title, url, kind, list, fact", 'did you mean "title"?'],
    ["kind: role\n", 1, 'no "title"', 'the required key "title"', 'add "title:"'],
    ["title: x\nkind: rol\n", 2, '"rol"', "role, event", 'did you mean "role"?'],
    [
      "title: x\nkind: '?'\n",
      2,
      '"?", a question of a draft',
      "role, event",
      "answer it; what is known stands beside it",
    ],
    ["title: x\nlist: y\n", 2, '"y"', "a list (- item)", "write it in the expected form"],
    ["title: x\nurl: y\n", 2, '"y"', "an address such as https://example.org/page", "write it in the expected form"],
    ["title: ''\n", 1, '""', "something rather than nothing", 'fill "title", or take it away'],
    ["title: x\nfact: { post: y }\n", 2, 'no "kind"', "role", 'add "kind:"'],
    ["title: x\nfact: { kind: rule }\n", 2, '"rule"', "role", 'did you mean "role"?'],
  ])("explains %j", (text, line, found, expected, fix) => {
    expect(problems(text)).toEqual([{ line, found, expected, fix }]);
  });

  it("tells all problems, a long value shortened", () => {
    const told = problems(`list: ${"y".repeat(100)}\nkind: x\n`);
    expect(told).toHaveLength(3);
    expect(told).toContainEqual(expect.objectContaining({ found: `"${"y".repeat(79)}…` }));
  });
});
