import { describe, expect, it } from "vitest";
import { DatasetError } from "../../src/schema/parse-dataset";
import { parseFrame } from "../../src/schema/parse-frame";
import { SMALL_DATASET } from "../support/small-dataset";

const { facts: _joined, ...FILE } = SMALL_DATASET;

describe("parseFrame", () => {
  it("takes a version whose fields are others", () => {
    const older = { ...FILE, roles: [{ id: "x", quote: { exact: "y" }, oldField: 1 }], more: 2 };
    expect(parseFrame(older)).toBe(older);
  });

  it("tells all that every version has and this has not", () => {
    const broken = { ...FILE, hash: 7, roles: [{ id: "x" }], aliases: undefined };
    const problems = (() => {
      try {
        parseFrame(broken);
        return [];
      } catch (error) {
        return error instanceof DatasetError ? error.problems.map(({ path }) => path.join(" ")) : [];
      }
    })();
    expect(problems.sort()).toEqual(["aliases", "hash", "roles 0 quote"]);
  });
});
