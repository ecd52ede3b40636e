import { describe, expect, it } from "vitest";
import { minify } from "../../../src/site/explorer/minify";

describe("minify", () => {
  it("leaves out comments and spaces, also those that a licence would ask for, and keeps letters as they are", () => {
    expect(minify('/*! keep */ a::before {\n  content: "–";\n}\n', "css")).toBe('a:before{content:"\u2013"}');
    expect(minify("// why\nfoo( 1 + 2, '–' );\n", "js")).toBe('foo(3,"\u2013");');
  });
});
