import { describe, expect, it } from "vitest";
import { officialsCommand } from "../../../src/cli/commands/officials";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

const ask = (options: Readonly<Record<string, string>>) =>
  refusalOf(() => runCommand(officialsCommand, SMALL_DATASET, [], options));

describe("officials", () => {
  it("lists people in their posts, with the words of the article", () => {
    expect(textOf(officialsCommand, SMALL_DATASET)).toBe(
      "person   role               of         when\nAnn Lee  Minister of Trade  Ruritania  2023 to March 2024  role.ann.trade-minister.a900",
    );
  });

  it("takes those of a person, an organisation or a day", () => {
    expect(ask({ person: "ann lee" })).toMatchObject({ code: 0 });
    expect(ask({ organisation: "ruritania" })).toMatchObject({ code: 0 });
    expect(ask({ on: "2023-06-01" })).toMatchObject({ code: 0 });
    expect(ask({ on: "2025-06-01" })).toMatchObject({ code: 1 });
    expect(ask({ organisation: "club" })).toMatchObject({ code: 1 });
  });
});
