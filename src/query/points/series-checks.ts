import { anyText, either, oneOf, yesOrNo, type Check } from "../asked/read-options";

const picker: Check = { allowed: "a function", test: (value) => typeof value === "function" };

/** What the options that every helper on figures takes may be. */
export const figureChecks = {
  partner: anyText,
  subject: anyText,
  frequency: oneOf("year", "all"),
  prefer: either(oneOf("latest", "most-precise", "earliest"), picker),
};

/** What the options that every series takes may be. */
export const seriesChecks = { ...figureChecks, derive: yesOrNo };
