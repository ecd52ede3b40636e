import { html, type Markup } from "../../../markup/html";
import type { NumberCoverage } from "../../../model/coverage";

/** How much of an article's numbers and dates facts read, as a bar and in words; nothing if it is not known. */
export function coverageBar(coverage: NumberCoverage | undefined): Markup | null {
  if (coverage === undefined || coverage.all === 0) return null;
  const { all, read, ignored } = coverage;
  const share = (count: number): string => `${Number(((count / all) * 100).toFixed(1))}%`;
  const rest = ignored === 0 ? "" : `; ${ignored} left out with a reason`;
  return html`
    <span class="coverage" data-counts="coverage"><svg aria-hidden="true">
    <rect class="all" width="100%" height="100%"/><rect class="left" width="${share(read + ignored)}" height="100%"/>
    <rect class="read" width="${share(read)}" height="100%"/></svg>
    ${read} of ${all} numbers and dates are read${rest}</span>`;
}
