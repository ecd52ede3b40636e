import { describe, expect, it } from "vitest";
import { NO_AMOUNT } from "../../../src/quantity/grammar/amount";
import { lex } from "../../../src/quantity/grammar/lex";
import { isUnknownCode, readsAsMoney, signUnitAt } from "../../../src/quantity/grammar/money-before";

const signIn = (text: string) => signUnitAt(lex(text), 0)?.found;

describe("signUnitAt", () => {
  it.each([
    ["US$5", "US$", ["USD"]],
    ["NOK 5", "NOK", ["NOK"]],
    ["RD$5", "RD$", ["DOP"]],
    ["Kshs 5", "Kshs", ["KES"]],
    ["SKr5", "SKr", ["SEK"]],
    ["K5 million", "K", ["ZMW", "PGK", "MMK"]],
    ["QQQ 5", "QQQ", []],
    ["Swiss francs 5 million", "Swiss francs", ["CHF"]],
  ])("takes %j for the money %j", (text, words, codes) => {
    expect(signIn(text)).toMatchObject({ words, codes });
  });

  it.each(["dollars 5", "Swiss francs 5", "percent 5", "five"])("takes no money of %j before a figure", (text) => {
    expect(signIn(text)).toBeUndefined();
  });
});

describe("readsAsMoney", () => {
  it.each([
    ["COP 5", false],
    ["COP 5.6", true],
    ["QQQ 5", false],
    ["QQQ 5.6", true],
    ["NOK 5", true],
  ])("tells of %j whether it is money: %j", (text, answer) => {
    const unit = signIn(text);
    const whole = text.split(" ")[1] ?? "";
    expect(unit && readsAsMoney(unit, { ...NO_AMOUNT, whole }, [])).toBe(answer);
  });
});

describe("isUnknownCode", () => {
  it.each([
    ["QQQ 5", true],
    ["QQQ of", false],
    ["Qqq 5", false],
  ])("tells of %j whether three capitals stand before a number: %j", (text, answer) => {
    const lexemes = lex(text);
    expect(lexemes[0] && isUnknownCode(lexemes, lexemes[0])).toBe(answer);
  });
});
