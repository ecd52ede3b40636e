import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { verifyCommand } from "../../../src/cli/commands/verify";
import { canonicalText } from "../../../src/list/canonical-text";
import { sha256 } from "../../../src/list/sha256";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WHOLE = { ...SMALL_DATASET, hash: sha256(canonicalText(SMALL_DATASET)) };

describe("verify", () => {
  it("says if all is in order", () => {
    expect(textOf(verifyCommand, WHOLE)).toBe(
      `Integrity, ids and hash are in order.\nSHA-256 of the data: ${WHOLE.hash}`,
    );
  });

  it("tells data that was changed after it was built", () => {
    expect(runCommand(verifyCommand, SMALL_DATASET)).toMatchObject({
      code: 1,
      data: { problems: [{ where: "dataset › hash", found: SMALL_DATASET.hash }] },
    });
  });

  it("holds a file, and the quotes against the articles", () => {
    const path = join(folder, "dataset.json");
    writeFileSync(path, JSON.stringify({ ...WHOLE, facts: undefined }));
    expect(runCommand(verifyCommand, SMALL_DATASET, [path])).toMatchObject({ code: 0 });
    mkdirSync(join(folder, "articles"));
    expect(() => runCommand(verifyCommand, WHOLE, [], { seeds: folder })).toThrow(CommandRefusal);
  });
});
