import { array, assert, asyncProperty, integer, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { linesIn } from "../../../src/cli/files/lines-in";

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function told(text: string | Buffer, most = 100, size = 3): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesIn(chunksOf(Buffer.from(text), size), most))
    found.push("text" in line ? line.text : "(too long)");
  return found;
}

describe("linesIn", () => {
  it("ends lines at \\n and \\r\\n, and the last one at the end", async () => {
    expect(await told("one\r\ntwo\n\nthree")).toEqual(["one", "two", "", "three"]);
  });

  it("leaves out a byte-order mark", async () => {
    expect(await told("\uFEFFone\n")).toEqual(["one"]);
  });

  it("keeps nothing of a line over the cap, and reads on", async () => {
    expect(await told(`${"x".repeat(101)}\ny`)).toEqual(["(too long)", "y"]);
    expect(await told(`y\n${"x".repeat(1000)}`)).toEqual(["y", "(too long)"]);
  });

  it("gives nothing for nothing", async () => {
    expect(await told("")).toEqual([]);
  });

  it("gives back the lines of any text, however it is cut", async () => {
    await assert(
      asyncProperty(array(string({ unit: "grapheme" })), integer({ min: 1, max: 9 }), async (parts, size) => {
        const lines = ["first", ...parts.map((part) => part.replace(/[\r\n]/g, "")), "last"];
        expect(await told(lines.join("\n"), 10_000, size)).toEqual(lines);
      }),
    );
  });
});
