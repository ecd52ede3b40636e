import { afterEach, describe, expect, it } from "vitest";
import { readParts } from "../../src/list/read-parts";

const DATA = { facts: [{ id: "a", nested: { deep: [1] } }], entities: [] as { id: string; code?: string }[] };

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, "code");
});

describe("readParts", () => {
  it("gives the lists themselves", () => {
    expect(readParts("helper", DATA, "facts").facts).toBe(DATA.facts);
  });

  it("names the helper, what it was given and what it needs", () => {
    const ask = (data: unknown) => () => readParts("helper", data as typeof DATA, "facts", "entities");
    expect(ask(undefined)).toThrow(
      new TypeError("helper: the dataset is undefined; allowed: an object with facts, entities"),
    );
    expect(ask([])).toThrow(new TypeError("helper: the dataset is a list; allowed: an object with facts, entities"));
    expect(ask({ facts: [] })).toThrow(
      new TypeError('helper: the dataset has no list "entities"; allowed: an object with facts, entities'),
    );
  });

  it("hides what stands on Object.prototype", () => {
    Object.assign(Object.prototype, { code: "XX" });
    const [fact] = readParts("helper", DATA, "facts").facts;
    expect([fact, fact?.nested].map((each) => (each as { code?: string } | undefined)?.code)).toEqual([
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(fact)).toBe(JSON.stringify(DATA.facts[0]));
    expect(readParts("helper", DATA, "facts").facts).toBe(readParts("helper", DATA, "facts").facts);
  });
});
