import { describe, expect, it } from "vitest";
import { readRelease, writeRelease } from "../../src/release/last-release";
import { SMALL } from "../support/formats";

const { facts: _joined, ...dataset } = SMALL;
const release = { dataset, vocabulary: { voice: ["direct"] } };

describe("writeRelease", () => {
  it("writes one record a line, after a line for the rest", () => {
    const [first = "", ...lines] = writeRelease(release).trimEnd().split("\n");
    expect(JSON.parse(first)).toMatchObject({
      version: SMALL.version,
      hash: SMALL.hash,
      vocabulary: release.vocabulary,
    });
    expect(lines).toContain(JSON.stringify({ part: "aliases", record: SMALL.aliases[0] }));
    const records = Object.values(dataset).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
    expect(lines).toHaveLength(records.length);
  });
});

describe("readRelease", () => {
  it("reads what was written, empty parts too", () => {
    expect(SMALL.withdrawn).toEqual([]);
    expect(readRelease(writeRelease(release))).toEqual(release);
  });

  it("refuses a file whose first line does not name every part", () => {
    const text = writeRelease(release).replace('"withdrawn",', "").replace(',"withdrawn"', "");
    expect(() => readRelease(text)).toThrow(/found: {4}a first line that does not name every part/);
  });
});
