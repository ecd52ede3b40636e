import { describe, expect, it } from "vitest";
import { html } from "../../../../src/markup/html";
import { section } from "../../../../src/site/explorer/section/section";

describe("section", () => {
  it("is named by its heading, with the notes beside what it shows", () => {
    expect(section("x", "A & B", html`<p>shown`, "noted").text).toBe(
      '<section id="x" aria-labelledby="x-h"><h2 id="x-h">A &amp; B</h2><div class="body"><p>shown</div>' +
        '<aside aria-labelledby="x-h">noted</aside></section>',
    );
  });

  it("has nothing beside it without notes", () => {
    expect(section("x", "A", "shown").text).not.toContain("<aside");
  });
});
