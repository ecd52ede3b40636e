import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkEntries } from "../../../src/pipeline/yaml/check-entries";
import { parseYaml, type YamlFile } from "../../../src/pipeline/yaml/parse-yaml";

const SCHEMA = z.strictObject({ name: z.string().optional(), facts: z.array(z.strictObject({ id: z.string() })) });

function yamlOf(text: string): YamlFile {
  const parsed = parseYaml({ path: "a.yaml", text });
  if ("issues" in parsed) throw new Error("no YAML");
  return parsed.yaml;
}

const check = (text: string) => checkEntries(yamlOf(text), SCHEMA, ["facts"]);

describe("checkEntries", () => {
  it("keeps every entry of a file that has its shape", () => {
    expect(check("facts: [{ id: a }, { id: b }]\n")).toEqual({
      value: { facts: [{ id: "a" }, { id: "b" }] },
      kept: [0, 1],
      issues: [],
    });
  });

  it("leaves out entries that have not, and says why", () => {
    const { value, kept, issues } = check("facts: [{ id: a }, { di: b }, { id: c }]\n");
    expect({ value, kept }).toEqual({ value: { facts: [{ id: "a" }, { id: "c" }] }, kept: [0, 2] });
    expect(issues.map(({ key }) => key)).toEqual([
      ["facts", "2", "id"],
      ["facts", "2", "di"],
    ]);
  });

  it("leaves out the first entry as well as the last", () => {
    expect(check("facts: [{ di: a }, { id: b }, { id: [] }]\n")).toMatchObject({
      value: { facts: [{ id: "b" }] },
      kept: [1],
    });
  });

  it("gives no value if something else is wrong", () => {
    expect(check("nam: x\nfacts: [{ id: a }]\n")).toMatchObject({ value: undefined, kept: [0] });
    expect(check("facts: x\n")).toMatchObject({ value: undefined, kept: [] });
  });
});
