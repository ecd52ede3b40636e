import { assert, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineOf, scalarOf } from "../../../src/draft/write/print-yaml";
import { parseYaml } from "../../../src/pipeline/yaml/parse-yaml";

const readBack = (yaml: string) => {
  const parsed = parseYaml({ path: "x", text: yaml });
  return "yaml" in parsed ? parsed.yaml.value : parsed.issues;
};

describe("scalarOf", () => {
  it.each([
    ["in 2024", "in 2024"],
    ["$40 billion", "$40 billion"],
    ["29", '"29"'],
    ["a: b", '"a: b"'],
    ["a #b", '"a #b"'],
    ["+36.7%", "+36.7%"],
    ["?", '"?"'],
    ["", '""'],
    ["no", '"no"'],
  ])("writes %j as %s", (text, yaml) => {
    expect(scalarOf(text)).toBe(yaml);
  });

  it("is read back as it was, alone, in a list and in a map, whatever the text", () => {
    assert(
      property(
        oneof(string({ unit: "binary" }), string()).filter((text) => !/\p{Cs}/u.test(text)),
        (text) => {
          expect(readBack(`key: ${scalarOf(text)}\n`)).toEqual({ key: text });
          expect(readBack(`key: ${inlineOf([text, "b"])}\n`)).toEqual({ key: [text, "b"] });
          expect(readBack(`key: ${inlineOf({ a: text, b: "c" })}\n`)).toEqual({ key: { a: text, b: "c" } });
        },
      ),
    );
  });
});
