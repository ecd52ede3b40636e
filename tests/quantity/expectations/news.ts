import { BULLETINS } from "./news/bulletins";
import { BUSINESS_DAILIES } from "./news/business-dailies";
import { INTERVIEWS } from "./news/interviews";
import { MINISTRY_RELEASES } from "./news/ministry-releases";
import type { News } from "./news/news-text";
import { TABLOIDS } from "./news/tabloids";
import { TRANSLATED_PROSE } from "./news/translated-prose";
import { WIRE_COPY } from "./news/wire-copy";

export type { News } from "./news/news-text";

/** Invented news of many countries, each quantity of the text written down in text order. */
export const NEWS: readonly News[] = [
  ...WIRE_COPY,
  ...MINISTRY_RELEASES,
  ...BUSINESS_DAILIES,
  ...TABLOIDS,
  ...TRANSLATED_PROSE,
  ...BULLETINS,
  ...INTERVIEWS,
];
