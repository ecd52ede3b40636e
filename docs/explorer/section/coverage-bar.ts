import { html, type Markup } from "../html";
import type { Coverage } from "../page";

/** How much of an article's numbers and dates facts read, as a bar and in words; nothing where it is not known. */
export function coverageBar(coverage: Coverage | undefined): Markup | null {
  if (coverage === undefined || coverage.numbers === 0) return null;
  const { numbers, read, ignored } = coverage;
  const share = (count: number): string => `${Number(((count / numbers) * 100).toFixed(1))}%`;
  const rest = ignored === 0 ? "" : `, ${ignored} set aside with a reason`;
  return html`
    <span class="coverage" data-counts="coverage"><svg aria-hidden="true">
    <rect class="all" width="100%" height="100%"/><rect class="read" width="${share(read)}" height="100%"/></svg>
    ${read} of ${numbers} numbers and dates read${rest}</span>`;
}
