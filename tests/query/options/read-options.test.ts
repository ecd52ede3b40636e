import { describe, expect, it } from "vitest";
import {
  anyText,
  checkValue,
  either,
  isoDayCheck,
  oneOf,
  readOptions,
  unknownToo,
  yesOrNo,
} from "../../../src/query/options/read-options";

interface Asked {
  readonly day?: string;
  readonly deep?: boolean;
}

const CHECKS = { day: isoDayCheck, deep: yesOrNo };
const read = (options: unknown) => readOptions<Asked>("helper", options as Asked, CHECKS);

describe("readOptions", () => {
  it("gives every known option, those left out as undefined", () => {
    expect(read({ day: "2023-02-28", deep: undefined })).toEqual({ day: "2023-02-28", deep: undefined });
    expect(Object.keys(read({}))).toEqual(["day", "deep"]);
  });

  it.each([
    [null, "helper: the options are null; allowed: an object"],
    [[], "helper: the options are a list; allowed: an object"],
    [{ dya: "2023-02-28" }, 'helper: unknown option "dya"; allowed: day, deep'],
  ])("refuses %j for its form", (options, message) => {
    expect(() => read(options)).toThrow(new TypeError(message));
  });

  it("refuses a value that is not allowed, a long one shortened", () => {
    expect(() => read({ day: "2023-02-30" })).toThrow(
      new RangeError('helper: option "day" is "2023-02-30"; allowed: a day of the calendar as YYYY-MM-DD'),
    );
    expect(() => read({ day: "x".repeat(70) })).toThrow(`"${"x".repeat(60)}…"`);
    expect(() => read({ deep: {} })).toThrow('option "deep" is an object; allowed: true or false');
  });

  it("names an option that cannot be read", () => {
    const hostile = Object.defineProperty({}, "day", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(() => read(hostile)).toThrow(new TypeError('helper: option "day" cannot be read; allowed: a plain value'));
  });

  it("reads own members only", () => {
    expect(read(Object.create({ day: "nonsense" }))).toEqual({ day: undefined, deep: undefined });
  });
});

describe("checkValue", () => {
  it("passes what the check allows, and names what it refuses", () => {
    expect(() => checkValue("helper", "the id", "", anyText)).not.toThrow();
    expect(() => checkValue("helper", "the id", 7, anyText)).toThrow(
      new RangeError("helper: the id is 7; allowed: a text"),
    );
  });
});

describe("either", () => {
  it("allows what one of two checks allows", () => {
    const check = either(oneOf("a", "b"), unknownToo);
    expect(check.allowed).toBe("a, b, or unknown");
    expect(["a", "b", "unknown", "c", undefined].map(check.test)).toEqual([true, true, true, false, false]);
  });
});
