import { describe, expect, it } from "vitest";
import { draftBody, draftRecord, edgeOf } from "../../../src/draft/entries/draft-record";

const FIRST = "Exports of Norway to Vietnam reached $512 million in 2023, a record.";
const LAST = "Exports of Norway to Vietnam will grow, said a minister on Monday.";
const PAGE = `Home | Trade | Fish\n\nNorway Sells More Salmon\n\n${FIRST}\n\nRead more\n\n${LAST}\n\nMarch 5, 2024 | The Invented Times\n`;
const body = draftBody(PAGE);
const record = (published = "2024-03-05", publisher?: string) =>
  draftRecord(PAGE, body, { published, ...(publisher !== undefined && { publisher }) });

describe("draftBody", () => {
  it("reaches from the first paragraph of running text to the last", () => {
    expect(PAGE.slice(body.start, body.end)).toBe(`${FIRST}\n\nRead more\n\n${LAST}`);
  });

  it("is the whole of a text that has none", () => {
    expect(draftBody("Salmon\n\nTrout")).toEqual({ start: 0, end: 13 });
  });
});

describe("draftRecord", () => {
  it("takes the title from right before the body, but no trail of links", () => {
    expect(record().title).toBe("Norway Sells More Salmon");
    const page = PAGE.replace("Norway Sells More Salmon\n\n", "");
    expect(draftRecord(page, draftBody(page), { published: "2024" })).not.toHaveProperty("title");
  });

  it("takes the title from above the name of its author", () => {
    const page = PAGE.replace("Salmon\n\n", "Salmon\n\nBy Ann Lee\n\n");
    expect(draftRecord(page, draftBody(page), { published: "2024" }).title).toBe("Norway Sells More Salmon");
  });

  it("quotes the words beside the article that tell the day, else writes it by hand", () => {
    expect(record().published.value).toBe("March 5, 2024");
    expect(record("2024-03-06").published.value).toMatchObject({ edtf: "2024-03-06", basis: "external" });
  });

  it("asks who published it, or says whether the file names who was given", () => {
    expect(record().publisher.question).toBeDefined();
    expect(record("2024", "The Invented Times").publisher.value).toEqual({
      name: "The Invented Times",
      basis: "stated",
    });
    expect(record("2024", "The Other Times").publisher.value).toMatchObject({ basis: "external" });
  });
});

describe("edgeOf", () => {
  it("gives the fewest words that stand in the file once", () => {
    expect(edgeOf(PAGE, body, "first")).toBe("Exports of Norway to Vietnam reached");
    expect(edgeOf(PAGE, body, "last")).toBe("minister on Monday.");
  });
});
