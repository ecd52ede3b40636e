import { describe, expect, it } from "vitest";
import { withFacts } from "../../src/fact/with-facts";
import { SMALL } from "../support/formats";

const { facts: _joined, ...file } = SMALL;

describe("withFacts", () => {
  it("puts the kinds behind each other, each in its order", () => {
    const { observations, roles, events, statements } = file;
    expect(withFacts(file).facts).toEqual([...observations, ...roles, ...events, ...statements]);
  });

  it("changes nothing else", () => {
    const { facts: _again, ...others } = withFacts(file);
    expect(others).toEqual(file);
  });

  it("takes no list of facts that it is given", () => {
    const given = Object.assign({ facts: [] }, file);
    expect(withFacts(given).facts).toHaveLength(SMALL.facts.length);
  });
});
