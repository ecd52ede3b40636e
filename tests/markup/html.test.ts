import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, joined, trusted } from "../../src/markup/html";

/** What a parser makes of escaped text. */
function unescape(text: string): string {
  const characters: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => characters[entity] ?? "");
}

describe("html", () => {
  it("escapes text and numbers, keeps markup, and leaves nothing out of nothing", () => {
    const inner = html`<b>${"a<b"}</b>`;
    expect(html`<p title="${`"'&`}">${inner}${3}${null}${undefined}${["x", [inner]]}</p>`.text).toBe(
      '<p title="&quot;&#39;&amp;"><b>a&lt;b</b>3x<b>a&lt;b</b></p>',
    );
  });

  it("gives back every text, and lets none end its element or attribute", () => {
    const texts = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = html`${text}`.text;
        expect(escaped).not.toMatch(/[<>"']/);
        expect(unescape(escaped)).toBe(text);
      }),
    );
  });

  it("leaves out line breaks of the template, but between words and attributes, and keeps those of the text", () => {
    const markup = html`
      <p class="a"
        id="b">
      ${"a\n  b"}<i></i>
      two
      words</p>`;
    expect(markup.text).toBe('<p class="a" id="b">a\n  b<i></i>two words</p>');
  });
});

describe("joined", () => {
  it("puts the separator between the parts only", () => {
    expect(html`${joined(["a", "b", "c"], ", ")}`.text).toBe("a, b, c");
    expect(joined([], ", ")).toEqual([]);
  });
});

describe("trusted", () => {
  it("is not escaped", () => {
    expect(html`${trusted("<i>")}`.text).toBe("<i>");
  });
});
