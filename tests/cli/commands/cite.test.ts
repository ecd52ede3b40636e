import { describe, expect, it } from "vitest";
import { citeCommand } from "../../../src/cli/commands/cite";
import { cite } from "../../../src/query/cite";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

const ID = "role.ann.trade-minister.a900";

describe("cite", () => {
  it("prints citations in the style asked for, of facts by id or part of one", () => {
    const text = textOf(citeCommand, SMALL_DATASET, [ID]);
    expect([text.replace(/\n/g, " ")]).toEqual(cite(SMALL_DATASET, ID));
    const entry = textOf(citeCommand, SMALL_DATASET, ["trade-minister"], { style: "bibtex" });
    expect(entry).toMatch(/^@article\{role\.ann\.trade-minister\.a900,\n/);
  });

  it("refuses a style that there is not", () => {
    expect(refusalOf(() => runCommand(citeCommand, SMALL_DATASET, [ID], { style: "bibtx" }))).toMatchObject({
      code: 2,
      fix: "did you mean bibtex?",
    });
  });
});
