import { describe, expect, it } from "vitest";
import { partiesOf } from "../../../src/query/passages/parties-of";
import { passage, role } from "../../support/people-fixture";

describe("partiesOf", () => {
  it("gives the participant and the organisations of the posts that the articles of the event give it", () => {
    const roles = [
      role("ann", "minister", "xx"),
      role("ann", "chair", "bank", { article: "a002" }),
      role("ann", "chair", "club", { article: "a003" }),
      role("bob", "minister", "yy"),
    ];
    const passages = [passage("talks"), passage("talks", { article: "a002" })];
    expect(partiesOf(roles)("ann", passages)).toEqual(["ann", "xx", "bank"]);
  });

  it("gives no post that is only planned", () => {
    expect(partiesOf([role("ann", "minister", "xx", { status: "planned" })])("ann", [passage("talks")])).toEqual([
      "ann",
    ]);
  });
});
