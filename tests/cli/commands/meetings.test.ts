import { describe, expect, it } from "vitest";
import { meetingsCommand } from "../../../src/cli/commands/meetings";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

const ask = (options: Readonly<Record<string, string>>) =>
  refusalOf(() => runCommand(meetingsCommand, SMALL_DATASET, [], options));

describe("meetings", () => {
  it("tells when, where and with whom", () => {
    expect(textOf(meetingsCommand, SMALL_DATASET)).toBe(`the second meeting
  when   3 March 2024
  form   meeting
  where  the Duchy
  with   Ann Lee and Bob Ray
  about  the Club
  event.club-2.a900`);
  });

  it("takes those of a place, a participant or a day", () => {
    const found = { data: [{ id: "club-2" }] };
    expect(ask({ place: "duchy" })).toMatchObject(found);
    expect(ask({ participant: "bob" })).toMatchObject(found);
    expect(ask({ on: "2024-03-03" })).toMatchObject(found);
    expect(ask({ on: "2024-03-04" })).toMatchObject({ code: 1 });
    expect(ask({ status: "planned" })).toMatchObject({ code: 1 });
  });

  it("refuses a day that is none", () => {
    expect(ask({ on: "2024-02-30" })).toMatchObject({ code: 2 });
  });
});
