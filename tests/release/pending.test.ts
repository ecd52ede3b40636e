import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OPEN_SUMMARY } from "../../src/release/draft-changeset";
import { pendingStep, unfinished } from "../../src/release/pending";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pending-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function changeset(file: string, step: string, text: string, name = "pack"): void {
  mkdirSync(join(root, ".changeset"), { recursive: true });
  writeFileSync(join(root, ".changeset", file), `---\n"${name}": ${step}\n---\n\n${text}\n`);
}

describe("pendingStep", () => {
  it("is the greatest step that changesets of the package ask for", () => {
    expect(pendingStep(root, "pack")).toBe("none");
    changeset("a.md", "patch", "A label.");
    changeset("b.md", "minor", "A fact.");
    changeset("c.md", "major", "Elsewhere.", "other");
    changeset("README.md", "major", "No changeset.");
    expect(pendingStep(root, "pack")).toBe("minor");
  });
});

describe("unfinished", () => {
  it("names changesets with a place of the draft that is still open", () => {
    changeset("a.md", "patch", OPEN_SUMMARY);
    changeset("b.md", "minor", "- x: 1 → 2. Reason: ");
    changeset("c.md", "minor", "- x: 1 → 2. Reason: the wrong line was read");
    expect(unfinished(root)).toEqual([".changeset/a.md", ".changeset/b.md"]);
  });
});
