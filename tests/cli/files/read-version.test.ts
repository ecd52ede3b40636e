import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readVersion } from "../../../src/cli/files/read-version";
import { refusalOf } from "../../support/refusal-of";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string) {
  writeFileSync(join(folder, "package.json"), text);
  return refusalOf(() => readVersion(join(folder, "package.json")));
}

describe("readVersion", () => {
  it("gives the version, or 0.0.0 without one", () => {
    expect(read('{ "version": "1.2.3" }')).toBe("1.2.3");
    expect(read("{}")).toBe("0.0.0");
    expect(readVersion(join(folder, "lost.json"))).toBe("0.0.0");
  });

  it("refuses what is no version, and what is no object", () => {
    expect(read('{ "version": "1.2" }')).toMatchObject({
      code: 3,
      where: `${join(folder, "package.json")} › version`,
      found: '"1.2"',
    });
    expect(read("7")).toMatchObject({ code: 3, found: "no JSON object" });
    expect(read("{")).toMatchObject({ code: 3, found: "no JSON object" });
  });
});
