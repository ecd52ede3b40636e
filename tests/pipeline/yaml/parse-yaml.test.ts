import { describe, expect, it } from "vitest";
import { parseYaml, type YamlFile } from "../../../src/pipeline/yaml/parse-yaml";

function yamlOf(text: string): YamlFile {
  const parsed = parseYaml({ path: "a.yaml", text });
  if ("issues" in parsed) throw new Error("no YAML");
  return parsed.yaml;
}

const PROBLEM = { found: "x", expected: "y", fix: "z" };

describe("parseYaml", () => {
  it("leaves every scalar as text", () => {
    expect(yamlOf("a: 1.50\nb: [yes, null]\n").value).toEqual({ a: "1.50", b: ["yes", "null"] });
  });

  it("leads back to a value, its key, or the deepest part of the way that is there", () => {
    const { place, issue } = yamlOf("facts:\n  - quote: x\n");
    expect(place(["facts", 0, "quote"])).toMatchObject({ line: 2, column: 12, key: ["facts", "1", "quote"] });
    expect(place(["facts", 0, "quote"], "key")).toMatchObject({ line: 2, column: 5 });
    expect(place(["facts", 0, "lost"])).toMatchObject({ line: 2, column: 5 });
    expect(issue(["facts"], PROBLEM, "key")).toMatchObject({ file: "a.yaml", line: 1, column: 1, ...PROBLEM });
  });

  it("tells where a text is no YAML", () => {
    const parsed = parseYaml({ path: "a.yaml", text: "a: b\nc: [\n" });
    expect("issues" in parsed && parsed.issues.map(({ file }) => file)).toEqual(["a.yaml"]);
  });
});
