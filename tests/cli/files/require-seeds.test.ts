import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requireSeeds } from "../../../src/cli/files/require-seeds";
import { refusalOf } from "../../support/refusal-of";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("requireSeeds", () => {
  it("takes a folder with seeds, and refuses one without", () => {
    expect(refusalOf(() => requireSeeds(folder))).toMatchObject({
      code: 4,
      where: join(folder, "seeds"),
      found: "no such file or folder",
    });
    mkdirSync(join(folder, "seeds"));
    expect(refusalOf(() => requireSeeds(folder))).toBeUndefined();
  });

  it("refuses a file in their place", () => {
    writeFileSync(join(folder, "seeds"), "");
    expect(refusalOf(() => requireSeeds(folder))).toMatchObject({ found: "no folder" });
  });
});
