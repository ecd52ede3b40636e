import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/list/sha256";

describe("sha256", () => {
  it("gives the digest that FIPS 180-2 prints for its example", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("takes a text for its bytes in UTF-8", () => {
    expect(sha256("Қазақстан")).toBe(sha256(new TextEncoder().encode("Қазақстан")));
  });
});
