import { describe, expect, it } from "vitest";
import { asked, given } from "../../../src/draft/draft";
import { readBack } from "../../../src/draft/judge/read-back";
import { readClosedLists } from "../../../src/pipeline/curate/closed-lists";
import { draftOf, LISTS } from "../../support/draft-fixture";

const TEXT = "Exports of Norway to Vietnam reached $5 million in 2023, as the paper of the day had it.";
const draft = draftOf(TEXT);
const [entry] = draft.entries;
const seed = { id: "a007", file: "007_news.txt", path: "007_news.txt", text: TEXT, sha256: "" };
const { lists: closed } = readClosedLists(LISTS);
const readWith = (fields: object) =>
  readBack(
    { ...draft, entries: entry ? [{ ...entry, fields: { ...entry.fields, ...fields } }] : [] },
    { seed, lists: LISTS, closed },
  );

describe("readBack", () => {
  it("gives the facts that the build makes of a draft, and the words that it reads", () => {
    const { facts, issues, read } = readWith({});
    expect(issues).toEqual([]);
    expect(facts).toMatchObject([{ indicator: "exports", partner: "vn", quantity: { value: 5_000_000 } }]);
    expect(read.map(({ start, end }) => TEXT.slice(start, end)).toSorted()).toEqual(["$5 million", "in 2023"]);
  });

  it("gives what the build refuses, and looks behind the questions", () => {
    expect(readWith({ stated: given("$6 million") }).issues).toMatchObject([{ key: ["facts", "1", "stated"] }]);
    expect(readWith({ indicator: asked("", ["exports"]) }).facts).toMatchObject([{ indicator: "exports" }]);
  });
});
