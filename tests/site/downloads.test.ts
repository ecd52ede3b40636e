import { read as readWorkbook } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "./reader";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterEach(() => reader.leave());
afterAll(() => reader.close());

/** How a file is read, by its ending: throws if it is not what its name says. */
const READERS: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  csv: (bytes) => parse(bytes),
  json: (bytes) => JSON.parse(bytes.toString()) as unknown,
  jsonld: (bytes) => JSON.parse(bytes.toString()) as unknown,
  ndjson: (bytes) =>
    bytes
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  parquet: (bytes) => expect(bytes.subarray(0, 4).toString() + bytes.subarray(-4).toString()).toBe("PAR1PAR1"),
  xlsx: (bytes) => expect(readWorkbook(bytes).SheetNames.length).toBeGreaterThan(1),
};

function readAs(ending: string, bytes: Buffer): void {
  const read = READERS[ending];
  if (read === undefined) throw new Error(`no way to read a download that ends in ".${ending}"`);
  read(bytes);
}

describe("the downloads of the explorer", () => {
  it("each answer with a file that is what its name says", async () => {
    const page = await reader.open("index.html", "http");
    const links = await page.locator('a[href^="downloads/"]').all();
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const address = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
      const answer = await page.request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
      const bytes = await answer.body();
      expect(bytes.length).toBeGreaterThan(0);
      readAs(address.split(".").at(-1) ?? "", bytes);
    }
  });
});
