import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generated } from "../../src/site/generate";
import { REPOSITORY } from "../support/real";

describe("generated", () => {
  it.each(Object.entries(generated))("%s is what `npm run generate` writes", (name, render) => {
    const text = readFileSync(join(REPOSITORY, name), "utf8");
    expect(render(text)).toBe(text);
  });
});
