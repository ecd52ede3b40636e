import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/list/sha256";
import { articleName, checkSums, SUMS } from "../../../src/pipeline/seeds/check-sums";

const FILE = { path: "seeds/articles/000_news.txt", bytes: Buffer.from("Trade grew.\n") };
const SUM = sha256(FILE.bytes);
const found = (text: string, files = [FILE]) =>
  checkSums(files, { path: SUMS, text }).map((issue) => [issue.file, issue.line, issue.found]);

describe("checkSums", () => {
  it("finds nothing wrong with articles as they are listed", () => {
    expect(found(`${SUM}  000_news.txt\n`)).toEqual([]);
    expect(found(`${SUM} *000_news.txt\n`)).toEqual([]);
  });

  it("tells an article that was changed, one that is missing and one too many", () => {
    expect(found(`${"0".repeat(64)}  000_news.txt\n`)).toEqual([[FILE.path, undefined, `SHA-256 ${SUM}`]]);
    expect(found(`${SUM}  000_news.txt\n${SUM}  001_more.txt\n`)).toEqual([
      [SUMS, 2, "no file seeds/articles/001_more.txt"],
    ]);
    expect(found("")).toEqual([[FILE.path, undefined, `an article that ${SUMS} does not list`]]);
  });

  it("tells a line that is no checksum, or of no article", () => {
    expect(found(`${SUM}  000_news.txt\nnonsense\n${SUM}  ../x.txt\n`)).toEqual([
      [SUMS, 2, "a line that is no checksum"],
      [SUMS, 3, 'the file name "../x.txt"'],
    ]);
  });

  it("says nothing without a list: that it is missing is said elsewhere", () => {
    expect(checkSums([FILE], undefined)).toEqual([]);
  });
});

describe("articleName", () => {
  it("gives the name of an article's file, and of no other", () => {
    expect(articleName("seeds/articles/000_news.txt")).toEqual(["000_news.txt"]);
    expect(articleName("seeds/articles/news.txt")).toEqual([]);
    expect(articleName("000_news.txt")).toEqual([]);
  });
});
