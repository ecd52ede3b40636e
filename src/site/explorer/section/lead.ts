import { type AnyFinding as Finding, saysWho } from "../../../index";
import { html, joined, type Markup, type Part } from "../../../markup/html";
import { formatCount } from "../../../wording/format-count";
import { titleMeasure, titlePeriod } from "../../../wording/title-fact";
import { findingSides } from "../chart/differences";
import { sidesChart } from "../chart/sides-chart";
import { factLink, hrefOf } from "../fact-link";
import type { Page } from "../page";
import { section } from "./section";
import { sides } from "./sides";

/** One disagreement, told before everything else; none if nothing is disputed. */
export function leadSection(page: Page): Markup | null {
  const all = page.disagreements;
  const finding = all.find((each) => isOfOneSpeaker(page, each)) ?? all[0];
  if (finding === undefined) return null;
  const facts = finding.facts.flatMap((id) => page.facts.get(id) ?? []);
  const more = html`
    <p class="more" data-counts="findings"><a href="${hrefOf(finding.id)}">How this was found</a>
    <a href="#disagreements">All ${formatCount(all.length, "disagreement")}</a></p>`;
  return section(
    "lead",
    headline(page, finding),
    html`<p class="told detail">${finding.detail}</p>${sides(page, facts)}${more}`,
    sidesChart(page, finding),
  );
}

/** Whether all that is held against each other are figures that one person gave. */
function isOfOneSpeaker({ data }: Page, { sides: held }: Finding): boolean {
  if (held === undefined || held.some(({ from }) => from !== "stated")) return false;
  const speakers = new Set(held.flatMap((side) => saysWho(data, side)).map(({ speaker }) => speaker?.id));
  return speakers.size === 1 && !speakers.has(undefined);
}

/** "Growth of trade turnover in 2022: “27.6 percent” or “approximately 39%”?". */
function headline(page: Page, finding: Finding): Part {
  const figures = findingSides(finding)
    .flatMap(({ facts: [id] }) => page.facts.get(id ?? "") ?? [])
    .flatMap((fact) => (fact.kind === "observation" ? fact : []));
  const [first] = figures;
  if (first === undefined) return "In dispute";
  const words = figures.map((fact) => factLink(fact, `“${fact.quantity.stated}”`));
  const subject = factLink(first, `${titleMeasure(page.data, first)} ${titlePeriod(first.period)}`);
  return [subject, ": ", joined(words, " or "), "?"];
}
