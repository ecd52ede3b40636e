import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatSeeds } from "../../../src/pipeline/seeds/format-seeds";
import { ENTITIES, writeSeeds } from "../../support/seeds";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "seeds-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const shuffled = ENTITIES.split("\n").filter(Boolean).toReversed().join("\n");

describe("formatSeeds", () => {
  it("puts what is out of order in order, names it, and leaves nothing beside it", () => {
    writeSeeds(root);
    formatSeeds(root);
    writeSeeds(root, { "seeds/entities.yaml": `${shuffled}\n` });
    expect(formatSeeds(root)).toContain("seeds/entities.yaml");
    expect(readFileSync(join(root, "seeds/entities.yaml"), "utf8")).toBe(ENTITIES);
    expect(readdirSync(join(root, "seeds")).filter((name) => name.endsWith(".next"))).toEqual([]);
  });

  it("changes nothing of seeds that it has put in order", () => {
    writeSeeds(root);
    formatSeeds(root);
    expect(formatSeeds(root)).toEqual([]);
  });

  it("leaves a file that is no plain text", () => {
    const bytes = Uint8Array.from([0xc3, 0x28]);
    writeSeeds(root, { "seeds/posts.yaml": bytes });
    expect(formatSeeds(root)).not.toContain("seeds/posts.yaml");
    expect([...readFileSync(join(root, "seeds/posts.yaml"))]).toEqual([...bytes]);
  });
});
