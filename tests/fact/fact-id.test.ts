import { describe, expect, it } from "vitest";
import { factId } from "../../src/fact/fact-id";
import { TURNOVER } from "../support/formats";
import { passage, role, statement } from "../support/people-fixture";

describe("factId", () => {
  it("is made of the fields that tell facts of a kind apart, the article last", () => {
    expect(factId({ ...TURNOVER, period: { ...TURNOVER.period!, edtf: "2022" }, article: "a007" })).toBe(
      `${TURNOVER.indicator}.${TURNOVER.subject}-${TURNOVER.partner}.2022.a007`,
    );
    expect(factId({ ...role("ann-lee", "mayor", "x-city"), article: "a001" })).toBe("role.ann-lee.mayor.a001");
    expect(factId({ ...passage("gala"), article: "a001" })).toBe("event.gala.a001");
  });

  it("names a partner behind the subject, if there is one", () => {
    const { partner: _none, ...alone } = statement("kz", "covers", "trade");
    expect(factId({ ...alone, article: "a001" })).toBe("covers.kz.trade.a001");
    expect(factId({ ...alone, partner: "eu", article: "a001" })).toBe("covers.kz-eu.trade.a001");
  });

  it("ends with the number of a key that returns", () => {
    expect(factId({ ...passage("gala"), article: "a001" }, "2")).toBe("event.gala.a001-2");
  });
});
