import { indexById } from "../list/index-by-id";
import type { Role, Status } from "../model/fact";
import { describePeriod, formatDate, openStartOf } from "./format-time";
import type { NamedParts, Names } from "./name-of";

const BEFORE_TITLE: Readonly<Record<Status, string>> = {
  planned: "the future ",
  possible: "a possible ",
  target: "the intended ",
};

/** "Luc Devigne is named as Deputy Managing Director of the European External Action Service". */
export function describeRole(data: NamedParts, fact: Role, nameOf: Names): string {
  const { person, post, role, organisation, status } = fact;
  const title = indexById(data.posts).get(post)?.title ?? role;
  const named = `${title} of ${nameOf(organisation)}`;
  const words = named.includes(role) ? "" : ` (“${role}”)`;
  const kind = status === undefined ? "" : BEFORE_TITLE[status];
  return `${nameOf(person)} is named as ${kind}${named}${words}${describeTerm(fact)}`;
}

/** What is still to come begins "from" a day, not "since" it. */
function describeTerm({ status, period }: Role): string {
  const start = status === undefined ? undefined : openStartOf(period);
  if (start !== undefined) return ` from ${formatDate(start)}`;
  return period === null ? "" : ` ${describePeriod(period)}`;
}
