import { describe, expect, it } from "vitest";
import { factLink, hrefOf } from "../../../src/site/explorer/fact-link";

describe("hrefOf", () => {
  it("leads to an id on the page, whatever characters it has", () => {
    expect(hrefOf("exports.kz-eu.2023.a004")).toBe("#exports.kz-eu.2023.a004");
    expect(hrefOf('a"#b')).toBe("#a%22%23b");
  });
});

describe("factLink", () => {
  it("leads to the fact, with its content escaped", () => {
    expect(factLink({ id: "f1" }, "1 < 2").text).toBe('<a href="#f1">1 &lt; 2</a>');
  });
});
