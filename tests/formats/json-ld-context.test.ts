import { describe, expect, it } from "vitest";
import type { Column } from "../../src/formats/column";
import { jsonLdContext, termOf } from "../../src/formats/json-ld-context";

describe("jsonLdContext", () => {
  const context = jsonLdContext();

  it("says what a known vocabulary says by its term, and all else by ours", () => {
    expect(context.note).toBe("skos:note");
    expect(context.saidBy).toMatchObject({ "@id": "prov:wasAttributedTo", "@type": "@id" });
    expect(context["@vocab"]).toMatch(/term\/$/);
  });

  it("types days and numbers, and takes the id of another entry for a link", () => {
    expect(context.value).toMatchObject({ "@type": "xsd:double" });
    expect(context.from).toMatchObject({ "@type": "xsd:date" });
    expect(context.subject).toMatchObject({ "@type": "@id" });
  });

  it("keeps the order of a list", () => {
    expect(context.aliases).toMatchObject({ "@id": "schema:alternateName", "@container": "@list" });
  });
});

describe("termOf", () => {
  it("is the column's own term, else the last name of its path", () => {
    const column = (rest: Partial<Column>) => ({ path: "quote.exact", type: "text", ...rest }) as unknown as Column;
    expect(termOf(column({}))).toBe("exact");
    expect(termOf(column({ path: "id" }))).toBe("id");
    expect(termOf(column({ term: "own" }))).toBe("own");
  });
});
