import { csvLines } from "../../../formats/csv-lines";
import type { AnyObservation as Observation } from "../../../index";
import { titleMeasure } from "../../../wording/title-fact";
import type { Page } from "../page";

const HEADER = "fact indicator subject partner period value min max unit printed article published version".split(" ");

/** Figures as CSV, a row each in their order: what they are of, their values and bounds, their words, and the version of the data. */
export function chartCsv(page: Page, facts: readonly Observation[]): string {
  return csvLines(
    HEADER,
    facts.map((fact) => cellsOf(page, fact)),
  );
}

function cellsOf(page: Page, fact: Observation): Parameters<typeof csvLines>[1][number] {
  const { id, subject, partner, period, quantity, article } = fact;
  const { value, min, max, unit, stated } = quantity;
  const words = (text: string | undefined) => ({ type: "string", value: text }) as const;
  const number = (figure: number | null) => ({ type: "number", value: figure }) as const;
  return [
    words(id),
    words(titleMeasure(page.data, fact)),
    words(page.nameOf(subject)),
    words(partner && page.nameOf(partner)),
    words(period?.edtf),
    ...[value, min, max].map(number),
    words(unit),
    words(stated),
    words(page.nameOf(article)),
    words(page.articles.get(article)?.published.edtf),
    words(page.data.version),
  ];
}

/** Text as the address of a file that the page itself holds. */
export function csvAddress(text: string): string {
  return `data:text/csv;charset=utf-8,${text.replace(/[%#\n\r\t]/g, encodeURIComponent)}`;
}
