import { describe, expect, it } from "vitest";
import type { DatasetFile } from "../../src/model/dataset";
import { readRelease, writeRelease } from "../../src/release/last-release";

const dataset = {
  version: "0.9.0",
  hash: "00",
  latestArticle: "2020-01-01",
  aliases: [{ from: "a", to: "b" }],
  withdrawn: [],
} as unknown as DatasetFile;
const release = { dataset, vocabulary: { voice: ["direct"] } };

describe("writeRelease", () => {
  it("writes one record a line, after a line for the rest", () => {
    const lines = writeRelease(release).split("\n");
    expect(lines[1]).toBe('{"part":"aliases","record":{"from":"a","to":"b"}}');
    expect(lines).toHaveLength(3);
  });
});

describe("readRelease", () => {
  it("reads what was written, empty parts too", () => {
    expect(readRelease(writeRelease(release))).toEqual(release);
  });
});
