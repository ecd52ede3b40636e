import type { Citation } from "../../src/query/citing/citation";

/** A figure's citation, of an article with a day and without an address. */
export const A_CITATION: Citation = {
  id: "exports.xx.2022.a001",
  title: "Trade grows",
  publisher: "The Daily",
  via: undefined,
  published: { parts: [[2023, 3, 4]], words: "4 March 2023" },
  url: undefined,
  says: "Exports were $3.",
  evidence: "exports of $3",
  fact: "pack 1.2.3, exports.xx.2022.a001",
};
