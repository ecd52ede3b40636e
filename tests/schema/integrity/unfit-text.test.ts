import { describe, expect, it } from "vitest";
import { unfitText } from "../../../src/schema/integrity/unfit-text";
import { dataset, entity } from "../../support/people-fixture";

const problems = (name: string, aliases: readonly string[] = []) =>
  unfitText(dataset({ entities: [entity("ann", "person", name, { aliases })] })).map(({ path, found }) => [
    path.join(" "),
    found,
  ]);

describe("unfitText", () => {
  it("lets texts of several lines and scripts pass", () => {
    expect(problems("Ann\n\tЛи 李", ["\u{1f600}"])).toEqual([]);
  });

  it.each([
    ["a\ud800", "“a�”"],
    ["a\u0007", "“aU+0007”"],
    ["a\u202eb", "“aU+202Eb”"],
    [" \n", "“ U+000A”, which shows nothing"],
    ["", "“”, which shows nothing"],
  ])("tells the text %j", (text, found) => {
    expect(problems(text)).toEqual([["entities ann name", found]]);
    expect(problems("Ann", ["A", text])).toEqual([["entities ann aliases 1", found]]);
  });
});
