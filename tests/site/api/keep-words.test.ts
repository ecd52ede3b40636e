import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../reader";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterEach(() => reader.leave());
afterAll(() => reader.close());

describe("the code in the reference", () => {
  it.each([320, 1280])("never breaks inside a word at %s pixels", async (width) => {
    for (const path of ["api/index.html", "api/functions/tradeTable.html", "api/documents/Start_here.html"]) {
      const page = await reader.open(path, "http", width);
      // Words with hyphens, too, as long as they fit on a line of a phone.
      const broken = `[...document.querySelectorAll("code")].flatMap((code) => {
        const walk = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
        const found = [];
        for (let text = walk.nextNode(); text; text = walk.nextNode())
          for (const { 0: word, index } of text.data.matchAll(/(?<![\\w.-])[\\w.-]{2,28}(?![\\w.-])/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (tops.size > 1) found.push(word);
          }
        return found;
      })`;
      expect(await page.evaluate(broken)).toEqual([]);
    }
  });
});
