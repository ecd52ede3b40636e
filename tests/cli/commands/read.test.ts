import { describe, expect, it } from "vitest";
import { runCommandLine, runCommandLineLater } from "../../support/command-line";

const ARTICLE = {
  id: "a",
  text: "Exports to Vietnam reached $200 million in 2023.",
  published: "2024-01-05",
  home: "no",
};

async function answers(...lines: (string | object)[]): Promise<Record<string, unknown>[]> {
  const input = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`);
  const { out, err, code } = await runCommandLineLater(["read", "--ndjson"], input);
  expect([err, code]).toEqual(["", 0]);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("read --ndjson", () => {
  it("answers each article by a line, in order, with the version", async () => {
    const [first, second] = await answers(ARTICLE, { ...ARTICLE, id: 2, text: "" });
    expect(first).toMatchObject({
      id: "a",
      line: 1,
      version: expect.stringMatching(/^\d/),
      facts: [{ indicator: "exports", partner: "vn" }],
    });
    expect(second).toMatchObject({ id: 2, line: 2, figures: [], facts: [], people: [], unread: [] });
  });

  it.each([
    ["{", "no JSON: "],
    ["[1]", "no id"],
    ["7", "no object"],
    [{ text: "x" }, "no id"],
    [{ id: "x" }, "no text"],
    [{ ...ARTICLE, published: "soon" }, "published is no time"],
    [{ ...ARTICLE, home: "Norway" }, "home is no ISO 3166-1 code"],
    [{ id: "x", text: "y".repeat(4_000_001) }, "longer than 4000000 characters"],
  ])("names a bad line and goes on: %#", async (line, words) => {
    const [bad, good] = await answers(line, ARTICLE);
    expect(bad).toMatchObject({ line: 1, error: expect.stringContaining(words) });
    expect(good).toMatchObject({ line: 2, id: "a" });
  });

  it("asks for --ndjson", () => {
    expect(runCommandLine(["read"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("no --ndjson") });
  });
});
