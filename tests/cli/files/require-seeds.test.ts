import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { requireSeeds } from "../../../src/cli/files/require-seeds";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refusal(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

describe("requireSeeds", () => {
  it("takes a folder with seeds, and refuses one without", () => {
    expect(refusal(() => requireSeeds(folder))).toMatchObject({
      code: 4,
      where: join(folder, "seeds"),
      found: "no such file or folder",
    });
    mkdirSync(join(folder, "seeds"));
    expect(refusal(() => requireSeeds(folder))).toBeUndefined();
  });

  it("refuses a file in their place", () => {
    writeFileSync(join(folder, "seeds"), "");
    expect(refusal(() => requireSeeds(folder))).toMatchObject({ found: "no folder" });
  });
});
