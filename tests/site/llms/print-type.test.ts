import type { JSONOutput } from "typedoc";
import { describe, expect, it } from "vitest";
import {
  printName,
  printParameters,
  printResult,
  printType,
  printTypeParameters,
} from "../../../src/site/llms/print-type";

type SomeType = JSONOutput.SomeType;

const intrinsic = (name: string): SomeType => ({ type: "intrinsic", name });
const literal = (value: string): SomeType => ({ type: "literal", value });
const union = (...types: SomeType[]): SomeType => ({ type: "union", types });
const array = (elementType: SomeType): SomeType => ({ type: "array", elementType });
const [TEXT, NUMBER] = [intrinsic("string"), intrinsic("number")];
const named = (name: string, type: SomeType, flags: object = {}) =>
  ({ name, type, flags }) as unknown as JSONOutput.ParameterReflection;
const shape = (declaration: object): SomeType => ({ type: "reflection", declaration }) as unknown as SomeType;

describe("printType", () => {
  it.each<[string, SomeType]>([
    ["string[]", array(TEXT)],
    ["(string | number)[]", array(union(TEXT, NUMBER))],
    ['"a" | "b"', union(literal("a"), literal("b"))],
    ["readonly string[]", { type: "typeOperator", operator: "readonly", target: array(TEXT) }],
    ["[string, ...number[]]", { type: "tuple", elements: [TEXT, { type: "rest", elementType: array(NUMBER) }] }],
    ["{ readonly a?: string }", shape({ children: [named("a", TEXT, { isReadonly: true, isOptional: true })] })],
    ["(a: string) => number", shape({ signatures: [{ parameters: [named("a", TEXT)], type: NUMBER }] })],
    ["((a: string) => number)[]", array(shape({ signatures: [{ parameters: [named("a", TEXT)], type: NUMBER }] }))],
  ])("writes %s", (written, type) => {
    expect(printType(type)).toBe(written);
  });

  it("cuts a long union short, and says how many members it has", () => {
    const letters = (count: number) => union(...Array.from({ length: count }, (_, index) => literal(`i${index}`)));
    expect(printType(letters(13))).toBe('"i0" | "i1" | "i2" | … (13 in all)');
    expect(printType(letters(12))).not.toContain("…");
  });

  it("refuses a type that it cannot write, with what to do", () => {
    expect(() => printType({ type: "unknown", name: "x" })).toThrow(/"unknown": add a printer/);
  });
});

describe("printName", () => {
  it("quotes a name that is no word", () => {
    expect(printName(named("a-b", TEXT))).toBe('"a-b"');
  });
});

describe("printParameters", () => {
  it("marks one that has a default as one that can be left out", () => {
    const parameters = [named("a", TEXT), { ...named("b", NUMBER), defaultValue: "1" }];
    expect(printParameters({ parameters } as unknown as JSONOutput.SignatureReflection)).toBe("a: string, b?: number");
  });
});

describe("printResult", () => {
  it("is void for what carries no type", () => {
    expect([printResult({}), printResult({ type: TEXT })]).toEqual(["void", "string"]);
  });
});

describe("printTypeParameters", () => {
  it("writes bounds and defaults, and nothing if there are none", () => {
    const parameter = { name: "I", type: intrinsic("Ids"), default: intrinsic("KnownIds") };
    expect(printTypeParameters([parameter] as unknown as JSONOutput.TypeParameterReflection[])).toBe(
      "<I extends Ids = KnownIds>",
    );
    expect([printTypeParameters([]), printTypeParameters(undefined)]).toEqual(["", ""]);
  });
});
