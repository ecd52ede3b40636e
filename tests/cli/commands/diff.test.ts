import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { diffCommand } from "../../../src/cli/commands/diff";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, changes: Partial<typeof SMALL_DATASET>): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...SMALL_DATASET, ...changes, facts: undefined }));
  return path;
}

describe("diff", () => {
  it("says if nothing changed", () => {
    expect(textOf(diffCommand, SMALL_DATASET, [fileOf("a.json", {})])).toBe("The two say the same.");
  });

  it("tells each change with its step, and the step of all", () => {
    const [first] = SMALL_DATASET.entities;
    const older = fileOf("a.json", {
      entities: SMALL_DATASET.entities.map((each) => ({ ...each, name: each === first ? "Old" : each.name })),
    });
    expect(textOf(diffCommand, SMALL_DATASET, [older])).toBe(
      "One change: the next version is a patch one\n~ entities ruritania › name Old → Ruritania (patch: a label, note or comment)",
    );
    const without = fileOf("b.json", { roles: [] });
    expect(textOf(diffCommand, SMALL_DATASET, [older, without])).toMatch(/no version may follow, for ids are gone\n/);
    expect(runCommand(diffCommand, SMALL_DATASET, [without])).toMatchObject({ data: { step: "minor" } });
  });

  it("refuses a file that is no dataset", () => {
    writeFileSync(join(folder, "x.json"), "{}");
    expect(() => runCommand(diffCommand, SMALL_DATASET, [join(folder, "x.json")])).toThrow(CommandRefusal);
  });
});
