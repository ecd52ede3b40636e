import { describe, expect, it } from "vitest";
import { shortDeclarations } from "../../src/release/short-declarations";

const WHOLE = `import { A } from './a.cjs';

/**
 * The things, the largest first; a | b stays
 * as it is written.
 *
 * No match gives \`[]\`.
 *
 * @since 1.0.0
 * @example
 * things(); // => []
 */
declare function things(name: "a" | "b" | null): Thing | undefined;
/** A thing.
 * @since 1.0.0 */
interface Thing {
    readonly inner: {
        /** Its name. */
        readonly name: string;
    };
}
interface Hidden {
}

export { A, type Thing, things };
`;

describe("shortDeclarations", () => {
  it("keeps code, opening paragraphs and exports, and nothing else", () => {
    expect(shortDeclarations(WHOLE)).toBe(`import { A } from './a.cjs';
/**
 * The things, the largest first; a | b stays
 * as it is written.
 */
export declare function things(name: "a"|"b"|null): Thing|undefined;
/** A thing. */
export interface Thing {
\treadonly inner: {
\t\t/** Its name. */
\t\treadonly name: string;
\t};
}
interface Hidden {
}
export { A };
`);
  });

  it("keeps a list that gives names under another name", () => {
    expect(shortDeclarations("interface Ids {\n}\nexport { type Ids as I };\n")).toBe(
      "interface Ids {\n}\nexport { type Ids as I };\n",
    );
  });

  it("changes nothing of what it made", () => {
    const short = shortDeclarations(WHOLE);
    expect(shortDeclarations(short)).toBe(short);
  });
});
