import { anyText, either, type OptionCheck, oneOf } from "../options/read-options";

const picker: OptionCheck = { allowed: "a function", test: (value) => typeof value === "function" };

/** What the options that every helper on figures takes may be. */
export const figureChecks = {
  partner: anyText,
  subject: anyText,
  frequency: /* @__PURE__ */ oneOf("year", "all"),
  prefer: /* @__PURE__ */ either(/* @__PURE__ */ oneOf("latest", "most-precise", "earliest"), picker),
};
