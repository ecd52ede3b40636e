import { describe, expect, it } from "vitest";
import { findCommand } from "../../../src/cli/commands/find";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

describe("find", () => {
  it("lists entities by their names, with the number of facts about each", () => {
    expect(textOf(findCommand, SMALL_DATASET, ["ruritania"])).toBe(
      "name       type   facts\nRuritania  place     10  ruritania",
    );
  });

  it("finds a name with a wrong letter", () => {
    expect(runCommand(findCommand, SMALL_DATASET, ["Ruritanja"])).toMatchObject({
      data: [{ match: "near", entity: { id: "ruritania" } }],
    });
  });

  it("says what else could be asked if no name answers", () => {
    expect(refusalOf(() => runCommand(findCommand, SMALL_DATASET, ["x"]))).toMatchObject({
      code: 1,
      found: "“x”",
      fix: "kz-eu-facts search TEXT looks into the sentences of the articles",
    });
  });
});
