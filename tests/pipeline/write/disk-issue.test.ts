import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DiskError, diskIssue } from "../../../src/pipeline/write/disk-issue";

const errorOf = (task: () => unknown): unknown => {
  try {
    return task();
  } catch (error) {
    return error;
  }
};

describe("diskIssue", () => {
  it("tells what the operating system refuses, and where", () => {
    expect(
      diskIssue(
        errorOf(() => readFileSync("/nowhere/at/all")),
        "root",
      ),
    ).toMatchObject({
      file: "/nowhere/at/all",
      found: expect.stringContaining("ENOENT") as string,
    });
    const nameless = Object.assign(new Error("no space"), { code: "ENOSPC", syscall: "write" });
    expect(diskIssue(nameless, "root")).toMatchObject({ file: "root", found: "no space" });
  });

  it("takes an error of ours as it is, and no other error at all", () => {
    expect(diskIssue(new DiskError("a", "b", "c"), "root")).toEqual({
      file: "data",
      found: "a",
      expected: "b",
      fix: "c",
    });
    expect(diskIssue(new TypeError("x"), "root")).toBeUndefined();
    expect(diskIssue("x", "root")).toBeUndefined();
  });
});
