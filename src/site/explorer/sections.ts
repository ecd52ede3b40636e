import type { Markup } from "../../markup/html";
import type { Page } from "./page";
import { areasSection } from "./section/areas";
import { disagreements } from "./section/disagreements";
import { factsSection } from "./section/facts";
import { investmentSection } from "./section/investment";
import { leadSection } from "./section/lead";
import { officialsSection } from "./section/officials";
import { sharesSection } from "./section/shares";
import { timeline } from "./section/timeline";
import { partnersSection, partsSection, tradeSection } from "./section/trade-sections";

/** A part of the page, under the name that leads to it. */
export interface NamedSection {
  readonly id: string;
  readonly name: string;
  /** How many things it shows, if that is told with its name. */
  readonly count?: { readonly of: string; readonly value: number };
  readonly markup: Markup;
}

/** The parts for which there is data, in the order of the page; all facts are always there. */
export function sectionsOf(page: Page): NamedSection[] {
  const { facts } = page.data;
  const differ = { of: "findings", value: page.disagreements.length };
  const all = [
    { id: "lead", name: "In dispute", markup: leadSection(page) },
    { id: "trade", name: "Trade", markup: tradeSection(page) },
    { id: "partners", name: "Partners", markup: partnersSection(page) },
    { id: "months", name: "Months", markup: partsSection(page) },
    { id: "investment", name: "Investment", markup: investmentSection(page) },
    { id: "shares", name: "Shares", markup: sharesSection(page) },
    { id: "disagreements", name: "Disagreements", count: differ, markup: disagreements(page) },
    { id: "timeline", name: "Meetings", markup: timeline(page) },
    { id: "officials", name: "Officials", markup: officialsSection(page) },
    { id: "areas", name: "Agreement", markup: areasSection(page) },
    { id: "facts", name: "Facts", count: { of: "facts", value: facts.length }, markup: factsSection(page) },
  ];
  return all.flatMap(({ markup, ...rest }) => (markup === null ? [] : [{ ...rest, markup }]));
}
