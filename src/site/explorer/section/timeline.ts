import { type DateRange, type Ids, type Meeting, meetings, type NamedEntity } from "../../../index";
import { groupBy } from "../../../list/group-by";
import { html, joined, type Markup, type Part } from "../../../markup/html";
import { calendarUnitOf } from "../../../time/calendar-unit";
import { inTimeOrder } from "../../../time/in-time-order";
import { capitalise } from "../../../wording/capitalise";
import { formatMonths } from "../../../wording/format-months";
import { formatTime } from "../../../wording/format-time";
import { formatYears } from "../../../wording/format-years";
import { nameForm } from "../../../wording/name-form";
import { factLink, hrefOf } from "../fact-link";
import type { Page } from "../page";
import { section } from "./section";

const MILESTONES = ["announcement", "founding", "entry-into-force", "anniversary"] as const;

/** Gatherings and milestones in the order of time, each with how precisely it is dated. */
export function timeline(page: Page): Markup | null {
  const told = [meetings(page.data), ...MILESTONES.map((form) => meetings(page.data, { form }))].flat();
  const events = inTimeOrder(told, ({ date }) => date);
  if (events.length === 0) return null;
  const years = [...groupBy(events, ({ date }) => capitalise(formatYears(date) ?? "no date"))].map(
    ([year, own]) => html`
    <h3 class="year">${year}</h3><ol class="timeline">${own.map((event) => entry(page, event))}</ol>`,
  );
  return section("timeline", "Meetings and milestones, by year", years, NOTES);
}

const key = (precision: string, status: string): Markup =>
  html`
    <svg class="when ${precision} ${status}" aria-hidden="true">
    ${drawDate(precision)}</svg>`;

const NOTES = html`
  <h3>How a date is known</h3><ul class="legend">
  <li>${key("day", "reported")}<span>to the day</span>
  <li>${key("month", "reported")}<span>to the month</span>
  <li>${key("year", "reported")}<span>to the year, or from one on</span>
  <li>${key("open", "reported")}<span>only by when, or between which days</span>
  <li>${key("day", "planned")}<span>hollow: planned, not reported as held</span></ul>`;

function entry(page: Page, event: Meeting<Ids>): Markup {
  const { name, form, status, date, datedBy, places, participants, passages } = event;
  const precision = precisionOf(date);
  const shown = datedBy[0] ?? passages[0];
  const names = (named: readonly NamedEntity[]): string => named.map((each) => each.name).join(", ");
  const kind = [nameForm(form), ...(places.length === 0 ? [] : [names(places)])].join(", ");
  const people = participants.length === 0 ? "" : `: ${names(participants)}`;
  return html`
    <li class="${status}"><p class="date">${factLink(shown, printDate(event))}</p>${key(precision, status)}
    <div><h4>${factLink(passages[0], name)}</h4>
    <p>${status === "reported" ? null : html`<b class="status">${status}</b> `}${kind}${people}.
    ${furtherPassages(page, passages)}</div>`;
}

/** The other passages, each under its article; further ones of the same article are but numbered. */
function furtherPassages(page: Page, passages: Meeting<Ids>["passages"]): Part {
  if (passages.length === 1) return null;
  const links = passages.map((fact, index) => {
    const before = passages.slice(0, index).filter(({ article }) => article === fact.article).length;
    const name = `${page.nameOf(fact.article)}${before === 0 ? "" : ` (${before + 1})`}`;
    if (index < 2 || before === 0 || passages[index - 1]?.article !== fact.article) return factLink(fact, name);
    return html`<a href="${hrefOf(fact.id)}" aria-label="${name}">(${before + 1})</a>`;
  });
  return html` Also told in ${joined(links.slice(1), ", ")}.`;
}

/** The words of the passage that gives the date. */
function printDate({ date, datedBy }: Meeting<Ids>): string {
  const own = datedBy.find(({ period }) => period?.from === date.from && period.before === date.before);
  if (own?.period) return capitalise(formatTime(own.period));
  return date.from === null && date.before === null ? "No date" : capitalise(formatMonths(date));
}

type Precision = "day" | "month" | "year" | "open";

/** How far apart the possible days of an event are. */
function precisionOf(date: DateRange): Precision {
  if (date.from !== null && date.before === null) return "year";
  return calendarUnitOf(date) ?? "open";
}

function drawDate(precision: string): Markup {
  if (precision === "day") return html`<circle r="6"/>`;
  if (precision === "month") return html`<rect x="-9" y="-5" width="18" height="10" rx="5"/>`;
  if (precision === "year") return html`<rect x="-13" y="-3" width="26" height="6"/>`;
  return html`<path d="M-12-6h-1V6h1M12-6h1V6h-1M-6 0H6"/>`;
}
