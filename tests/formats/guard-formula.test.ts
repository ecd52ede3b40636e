import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula } from "../../src/formats/guard-formula";
import { hostileText } from "./any-dataset";

describe("guardFormula", () => {
  it.each(["=1", "+1", "-1", "@A", "\t=1", "\rx", "\nx", " =1", "\u00a0-1", "＝1", "'", "'=1"])("guards %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(["1-1", "a=b", " a", "(1)", "’90", "[]", "€ 5"])("leaves %j as it is", (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it("is undone by taking one leading apostrophe off", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(guardFormula(text).replace(/^'/, "")).toBe(text);
      }),
    );
  });
});
