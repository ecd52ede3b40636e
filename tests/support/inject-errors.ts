import type { AuditInput } from "../../src/audit/rule";
import type { EventFact, Observation, Role } from "../../src/model/fact";
import type { Quantity, Unit } from "../../src/model/quantity";
import type { Time } from "../../src/model/time";

/** One error put into data: what is wrong, in which fact, and the data with it. */
export interface Injection {
  readonly kind: string;
  readonly fact: string;
  readonly what: string;
  readonly data: AuditInput;
}

type Change<F> = (fact: F) => F | undefined;

/** Every error of the named kinds that the facts of a dataset have room for. */
export function injectErrors(data: AuditInput): Injection[] {
  return [
    ...ofFigures(data, "wrong scale", "a thousand times too much", (fact) => rescale(fact, 3)),
    ...ofFigures(data, "wrong scale", "a thousand times too little", (fact) => rescale(fact, -3)),
    ...swapsOf(data),
    ...ofFigures(data, "wrong year", "a year too early", (fact) => (isAmount(fact) ? shiftYear(fact, -1) : undefined)),
    ...ofFigures(data, "wrong growth", "10 percentage points too high", (fact) => addToGrowth(fact, data)),
    ...ofFigures(data, "wrong share", "30 percentage points too high", (fact) => addToShare(fact, data)),
    ...ofFigures(data, "wrong currency", "euros for dollars", (fact) =>
      isAmount(fact) ? inUnit(fact, "EUR") : undefined,
    ),
    ...ofFigures(data, "wrong partner", "a member for the union, or the union for a member", (fact) =>
      otherPartner(fact, data),
    ),
    ...ofFigures(data, "wrong hedge", "an upper limit for a lower one", turnHedge),
    ...ofEvents(data, "date against publication", "reported thirty years later", (fact) =>
      fact.status === undefined ? shiftYear(fact, 30) : undefined,
    ),
    ...ofEvents(data, "date against publication", "planned ten years before", (fact) =>
      fact.status === "planned" ? shiftYear(fact, -10) : undefined,
    ),
    ...retellings(data),
    ...otherHolders(data),
    ...rivalHolders(data),
  ];
}

function isAmount({ quantity: { unit } }: Observation): boolean {
  return unit !== "percent" && unit !== "1";
}

function ofFigures(data: AuditInput, kind: string, what: string, change: Change<Observation>): Injection[] {
  return data.observations.flatMap((fact) => {
    const changed = change(fact);
    if (changed === undefined) return [];
    const observations = data.observations.map((other) => (other === fact ? changed : other));
    return [{ kind, what, fact: fact.id, data: { ...data, observations } }];
  });
}

function ofEvents(data: AuditInput, kind: string, what: string, change: Change<EventFact>): Injection[] {
  return data.events.flatMap((fact) => {
    const changed = change(fact);
    if (changed === undefined) return [];
    const events = data.events.map((other) => (other === fact ? changed : other));
    return [{ kind, what, fact: fact.id, data: { ...data, events } }];
  });
}

function rescale(fact: Observation, power: number): Observation | undefined {
  if (!isAmount(fact)) return undefined;
  const { quantity } = fact;
  const scaled = mapBounds(quantity, (bound) => Number(`${bound}e${power}`));
  return { ...fact, quantity: { ...scaled, writtenScale: quantity.writtenScale + power } };
}

function mapBounds(quantity: Quantity, change: (bound: number) => number): Quantity {
  const { value, min, max } = quantity;
  const ends = { min: min === null ? null : change(min), max: max === null ? null : change(max) };
  return { ...quantity, value: change(value), ...ends };
}

function plus(fact: Observation, points: number): Observation {
  return { ...fact, quantity: mapBounds(fact.quantity, (bound) => Number((bound + points).toFixed(6))) };
}

function addToGrowth(fact: Observation, { indicators }: AuditInput): Observation | undefined {
  const type = indicators.find(({ id }) => id === fact.indicator)?.type;
  return type === "growth" ? plus(fact, 10) : undefined;
}

function addToShare(fact: Observation, { indicators }: AuditInput): Observation | undefined {
  const type = indicators.find(({ id }) => id === fact.indicator)?.type;
  return type === "share" ? plus(fact, 30) : undefined;
}

function inUnit(fact: Observation, unit: Unit): Observation {
  return { ...fact, quantity: { ...fact.quantity, unit } };
}

function otherPartner(fact: Observation, { entities, observations }: AuditInput): Observation | undefined {
  const partners = [...new Set(observations.map(({ partner }) => partner))];
  const other = partners.find(
    (id) =>
      id !== undefined &&
      entities.some(
        (entity) =>
          [entity.id, entity.partOf].every((end) => end === id || end === fact.partner) &&
          entity.partOf !== undefined &&
          id !== fact.partner,
      ),
  );
  return other === undefined ? undefined : { ...fact, partner: other };
}

function turnHedge(fact: Observation): Observation | undefined {
  const { hedge, min } = fact.quantity;
  if (hedge !== "over") return undefined;
  return { ...fact, quantity: { ...fact.quantity, hedge: "under", min: null, max: min } };
}

function shiftYear<F extends { readonly period: Time | null }>(fact: F, years: number): F | undefined {
  if (fact.period === null) return undefined;
  const later = (text: string) => text.replace(/\d{4}(?=-|\.|\/|\]|$)/g, (year) => String(Number(year) + years));
  const day = (date: string | null) => (date === null ? null : `${Number(date.slice(0, 4)) + years}${date.slice(4)}`);
  const { edtf, from, before } = fact.period;
  return { ...fact, period: { ...fact.period, edtf: later(edtf), from: day(from), before: day(before) } };
}

/** The two parts of a sum, if one article gives both for the same parties and period. */
function swapsOf(data: AuditInput): Injection[] {
  const sums = data.indicators.flatMap(({ sumOf = [] }) => (sumOf.length === 2 ? [sumOf] : []));
  const growths = sums.map((parts) =>
    parts.flatMap((part) => data.indicators.find(({ growthOf }) => growthOf === part)?.id ?? []),
  );
  return [...sums, ...growths].flatMap(([one, two]) =>
    data.observations.flatMap((fact) => {
      if (fact.indicator !== one) return [];
      const { article, subject, partner, period } = fact;
      const other = data.observations.find(
        (each) =>
          each.indicator === two &&
          each.article === article &&
          each.subject === subject &&
          each.partner === partner &&
          each.period?.edtf === period?.edtf,
      );
      if (other === undefined) return [];
      const observations = data.observations.map((each) =>
        each === fact
          ? { ...fact, quantity: other.quantity }
          : each === other
            ? { ...other, quantity: fact.quantity }
            : each,
      );
      return [
        {
          kind: "exports and imports swapped",
          what: `with ${other.id}`,
          fact: fact.id,
          data: { ...data, observations },
        },
      ];
    }),
  );
}

/** A second passage, in another article, that gives an event another date, number or place. */
function retellings(data: AuditInput): Injection[] {
  const add = (fact: EventFact, what: string, changes: Partial<EventFact>): Injection => {
    const article = data.articles.find(({ id }) => id !== fact.article)?.id ?? fact.article;
    const told = { ...fact, ...changes, id: `${fact.id}-told`, article };
    return { kind: "event against event", what, fact: fact.id, data: { ...data, events: [...data.events, told] } };
  };
  const place = (fact: EventFact) => data.entities.find(({ id, type }) => type === "place" && id !== fact.place)?.id;
  return data.events.flatMap((fact) => {
    const earlier = shiftYear(fact, -1)?.period;
    return [
      ...(earlier && fact.period?.from ? [add(fact, "another date", { period: earlier })] : []),
      ...(fact.ordinal === undefined ? [] : [add(fact, "another number", { ordinal: fact.ordinal + 1 })]),
      ...(fact.place === undefined ? [] : [add(fact, "another place", { place: place(fact) ?? fact.place })]),
    ];
  });
}

/** A role in another article that gives the post of one person to another. */
function rivalHolders(data: AuditInput): Injection[] {
  return data.roles.flatMap((fact) => {
    const person = data.roles.find((other) => other.person !== fact.person)?.person ?? fact.person;
    const article = data.articles.find(({ id }) => id !== fact.article)?.id ?? fact.article;
    const rival = { ...fact, id: `${fact.id}-rival`, person, article };
    return [
      { kind: "role against role", what: person, fact: fact.id, data: { ...data, roles: [...data.roles, rival] } },
    ];
  });
}

/** Each role given to a person who has another. */
function otherHolders(data: AuditInput): Injection[] {
  return data.roles.flatMap((fact: Role) => {
    const other = data.roles.find(({ person }) => person !== fact.person)?.person;
    if (other === undefined) return [];
    const roles = data.roles.map((each) => (each === fact ? { ...fact, person: other } : each));
    return [{ kind: "wrong person in a role", what: other, fact: fact.id, data: { ...data, roles } }];
  });
}
