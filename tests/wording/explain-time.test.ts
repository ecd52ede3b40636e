import { describe, expect, it } from "vitest";
import type { Time } from "../../src/model/time";
import { explainTime } from "../../src/wording/explain-time";

const time: Time = {
  edtf: "2022",
  from: "2022-01-01",
  before: "2023-01-01",
  holds: "throughout",
  stated: "last year",
  basis: "relative",
};

describe("explainTime", () => {
  it("tells a time with its words and how it is known", () => {
    expect(explainTime(time)).toBe("2022 (“last year”, counted from the article)");
  });

  it("leaves out words that no text has, and adds the note", () => {
    expect(explainTime({ ...time, stated: null, basis: "external", note: "From the title." })).toMatch(
      /^2022 \([^“]+: From the title\.\)$/,
    );
  });
});
