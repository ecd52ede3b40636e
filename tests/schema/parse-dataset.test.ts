import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { datasetSchema } from "../../src/schema/dataset";
import { formatProblem } from "../../src/schema/dataset-problem";
import { DatasetError, parseDataset } from "../../src/schema/parse-dataset";

type Loose = Record<string, Record<string, unknown>[]>;

/** The dataset as JSON gives it, changed. */
function changed(change: (data: Loose) => void): unknown {
  const data = JSON.parse(JSON.stringify(dataset)) as Loose;
  change(data);
  return data;
}

function problemsOf(data: unknown): readonly string[] {
  try {
    parseDataset(data);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map(formatProblem);
    throw error;
  }
}

describe("parseDataset", () => {
  it("gives the dataset that JSON carried", () => {
    expect(parseDataset(changed(() => undefined))).toEqual(dataset);
  });

  it("joins the facts of a file that has each fact once", () => {
    expect(parseDataset(changed((data) => delete data.facts))).toEqual(dataset);
    expect(datasetSchema.parse(changed((data) => delete data.facts))).toEqual(dataset);
  });

  it.each<[string, (data: Loose) => void, RegExp]>([
    [
      "an unknown key",
      (data) => Object.assign(data.roles![0]!, { extra: 1 }),
      /^roles › 0\n.*\n.*expected: no field “extra”/,
    ],
    ["a missing key", (data) => delete data.observations![0]!.indicator, /^observations › 0 › indicator/],
    ["a value of another type", (data) => Object.assign(data.roles![0]!, { post: 7 }), /^roles › 0 › post/],
    [
      "a quote of another length",
      (data) => Object.assign(data.roles![0]!.quote as object, { end: 0 }),
      /^roles › 0 › quote\n.*\n.*end − start/,
    ],
    [
      "an id twice",
      (data) => data.articles!.push(data.articles![0]!),
      /^articles › a000\n.*an id or code that is there twice/,
    ],
    [
      "a link to nowhere",
      (data) => (data.entities = data.entities!.filter(({ id }) => id !== "fr")),
      /"fr", which is not in the data/,
    ],
    [
      "a post that is in no list",
      (data) => (data.posts = data.posts!.filter(({ id }) => id !== "chair")),
      /"chair", which is not in the data/,
    ],
    ["facts that are not the kinds together", (data) => data.facts!.pop(), /^facts\n.*other facts/],
  ])("refuses %s", (_, change, problem) => {
    expect(problemsOf(changed(change)).filter((text) => problem.test(text))).not.toEqual([]);
  });

  it("refuses what is no dataset at all", () => {
    for (const data of [undefined, null, 7, "dataset", [], JSON.parse('{"__proto__":{}}')])
      expect(problemsOf(data)).not.toEqual([]);
    expect(problemsOf([])).toEqual([
      expect.stringMatching(/^dataset\n {2}found: {4}a list of 0\n {2}expected: an object\n/),
    ]);
  });

  it("says in our words what a field should be", () => {
    const texts = problemsOf(
      changed((data) => {
        Object.assign(data, { hash: undefined, extra: 1 });
        Object.assign(data.articles![0]!, { length: "long" });
        Object.assign(data.observations![0]!, { voice: "loud" });
      }),
    ).join("\n");
    expect(texts).toContain("hash\n  found:    nothing\n  expected: a text\n");
    expect(texts).toMatch(/length\n {2}found: {4}“long”\n {2}expected: a (?:whole )?number\n/);
    expect(texts).toMatch(/voice\n {2}found: {4}“loud”\n {2}expected: \w+, \w+, \w+\n/);
    expect(texts).toContain("expected: no field “extra”");
    expect(texts).not.toContain("Invalid");
  });

  it("gives the same with members on Object.prototype", () => {
    const data = changed(() => undefined);
    const before = JSON.stringify(parseDataset(data));
    for (const [key, value] of Object.entries({ note: "x", partner: "eu", sumOf: ["exports"], extra: 1, facts: [] })) {
      Reflect.defineProperty(Object.prototype, key, { value, configurable: true, writable: true, enumerable: true });
      const parsed = (() => {
        try {
          return JSON.stringify(parseDataset(data));
        } finally {
          Reflect.deleteProperty(Object.prototype, key);
        }
      })();
      expect({ key, same: parsed === before }).toEqual({ key, same: true });
    }
  });

  it("refuses what is deep, circular or no data where a field should be", () => {
    const circular: unknown[] = [];
    circular.push(circular);
    let deep: unknown = 7;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { extra: deep };
    for (const strange of [circular, deep, 7n, Symbol("x"), () => 7]) {
      expect(problemsOf(changed((data) => Object.assign(data, { roles: strange })))).not.toEqual([]);
      expect(problemsOf(changed((data) => Object.assign(data.roles![0]!, { post: strange })))).not.toEqual([]);
      expect(problemsOf(changed((data) => Object.assign(data.roles![0]!, { extra: strange })))).not.toEqual([]);
    }
  });

  it("tells twenty problems and counts the rest", () => {
    const data = changed(({ statements }) => statements!.forEach((row) => Object.assign(row, { subject: 7 })));
    expect(() => parseDataset(data)).toThrow(/… and \d+ more$/);
  });
});
