import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../../src/formats/formats";
import type { Dataset } from "../../../src/model/dataset";
import { runCommandLine } from "../../support/command-line";
import { SMALL_DATASET } from "../../support/small-dataset";
import { temporaryFolder } from "../../support/tarball";

const folder = temporaryFolder("other-data");
const whole = join(folder.path, "whole.json");
const altered = join(folder.path, "altered.json");

function write(path: string, data: Dataset): void {
  const [text] =
    formats
      .find(({ name }) => name === "json")
      ?.files(data, () => "")
      .values() ?? [];
  writeFileSync(path, text ?? "");
}

beforeAll(() => {
  write(whole, SMALL_DATASET);
  write(altered, { ...SMALL_DATASET, version: "9.9.9", hash: "0".repeat(64) });
});
afterAll(folder.remove);

describe("trade", () => {
  it("names the option only if it was given", () => {
    const alone = runCommandLine(["trade", "--data", whole]);
    expect(alone.code).toBe(1);
    expect(alone.err).toMatch(
      /^kz-eu-facts trade\n {2}found: {4}no trade\n {2}expected: figures of .*, exports or imports\n/,
    );
    const { err } = runCommandLine(["trade", "--partner", "borduria", "--data", whole]);
    expect(err).toMatch(/^kz-eu-facts trade --partner\n {2}found: {4}no trade with Borduria\n/);
  });
});

describe("investment", () => {
  it("names the option only if it was given", () => {
    const alone = runCommandLine(["investment", "--data", whole]);
    expect({ code: alone.code, names: alone.err.includes("--partner") }).toEqual({ code: 1, names: false });
    expect(alone.err).toMatch(/^kz-eu-facts investment\n {2}found: {4}no investment\n/);
    const { err } = runCommandLine(["investment", "--partner", "borduria", "--data", whole]);
    expect(err).toMatch(/^kz-eu-facts investment --partner\n {2}found: {4}no investment of Borduria\n/);
    expect(err).toContain("leave out --partner to see all");
  });
});

describe("verify", () => {
  it("tells whoever checks a file to get that file again, not to install the package", () => {
    const { code, err } = runCommandLine(["verify", altered]);
    expect(code).toBe(1);
    expect(err).toContain("fix:      take the file anew from where it was made");
    expect(err).not.toContain("install");
  });
});
