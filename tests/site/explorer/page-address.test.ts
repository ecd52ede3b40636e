import { describe, expect, it } from "vitest";
import { pageAddress } from "../../../src/site/explorer/page-address";
import { dataset } from "../../support/people-fixture";

describe("pageAddress", () => {
  it("leads to the page of this version, ready for an id", () => {
    const data = dataset({ homepage: "https://example.org/" });
    expect(pageAddress({ data })).toBe("https://example.org/v1.2.3/#");
  });

  it("is relative if the data stands on no site", () => {
    const { homepage: _, ...data } = dataset({});
    expect(pageAddress({ data })).toBe("v1.2.3/#");
  });
});
