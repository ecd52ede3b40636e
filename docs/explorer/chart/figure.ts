import type { Observation } from "../../../src/model/fact";
import { html, type Markup } from "../html";
import type { Page } from "../page";
import { sayMeasure } from "../say-quantity";
import { axisFor } from "./axis";
import { chartTable } from "./chart-table";

/** A chart under its title, with the unit, and with its figures as a table. `draw` is given the whole title. */
export function figure(
  page: Page,
  title: string,
  facts: readonly Observation[],
  draw: (title: string) => Markup,
): Markup {
  const unit = sayMeasure(axisFor(facts.map(({ quantity }) => quantity)).measure);
  const whole = `${title}, ${unit}`;
  return html`
    <figure><figcaption><b>${title}</b>, <span>${unit}</span></figcaption>
    ${draw(whole)}
    ${chartTable(page, facts)}</figure>`;
}
