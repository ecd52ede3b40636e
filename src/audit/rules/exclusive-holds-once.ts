import { groupBy } from "../../list/group-by";
import type { Statement } from "../../model/fact";
import type { NonEmpty } from "../../model/non-empty";
import { attributeFact } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import { overlappingTenures, type TimedHolder } from "../entities/overlapping-tenures";
import { widestEntity } from "../entities/wider-entity";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

type Statements = NonEmpty<Statement>;

interface Claim extends TimedHolder {
  readonly fact: Statement;
  readonly isDated: boolean;
}

const ANY_TIME = { from: null, before: null };

/**
 * What only one can be is not said of two, of one object, partner and scope, at one time.
 *
 * Example: one article calls the European Union the largest trade partner of Kazakhstan, another China.
 *
 * Reading: a contradiction within one article, or for dates that meet; a tension if nothing says that both are meant for
 * one time. A member does not rival its union.
 */
export const exclusiveHoldsOnce: Rule = {
  id: "exclusive-holds-once",
  needs: "two statements with one exclusive predicate, object, partner and scope",
  check: (input) => {
    const exclusive = input.statements.filter(
      ({ predicate, status }) => status === undefined && input.predicates.get(predicate)?.exclusive,
    );
    const groups = [...groupBy(exclusive, keyOf).values()];
    return groups.flatMap((group) => (group.length > 1 ? [checkGroup(group, input)] : []));
  },
};

function keyOf({ predicate, object, partner, scope }: Statement): string {
  return [predicate, object, partner ?? "", scope ?? ""].join("\n");
}

function checkGroup(group: Statements, input: Indexed): Outcome {
  const claims = claimsOf(group, input);
  const sure = [...overlappingTenures(claims.filter(({ isDated }) => isDated)), ...sideBySide(claims)];
  const rivals = sure.length > 0 ? sure : overlappingTenures(claims);
  const [first = group[0], ...others] = rivals.map(({ fact }) => fact);
  if (rivals.length === 0) return decided("pass", group, `${describeClaims(group, input)} All can be true.`);
  const verdict = sure.length > 0 ? "contradiction" : "tension";
  const reason = verdict === "tension" ? ", but the articles do not say that it is at one time" : "";
  const detail = `${describeClaims([first, ...others], input)} Only one can be so at a time${reason}.`;
  return { ...decided(verdict, [first, ...others], detail), of: group[0].id };
}

/** Claims of a subject count as those of the widest in the group: a member does not rival its union. */
function claimsOf(group: Statements, { entities }: Indexed): Claim[] {
  const subjects = new Set(group.map(({ subject }) => subject));
  return group.map((fact) => {
    const isDated = fact.period?.holds === "throughout";
    const holder = widestEntity(entities, fact.subject, (id) => subjects.has(id));
    return { holder, time: (isDated ? fact.period : null) ?? ANY_TIME, fact, isDated };
  });
}

/** Undated claims of different holders in one article: it says both as of now. */
function sideBySide(claims: readonly Claim[]): Claim[] {
  const byArticle = groupBy(
    claims.filter(({ isDated }) => !isDated),
    ({ fact }) => fact.article,
  );
  return [...byArticle.values()].flatMap((undated) =>
    undated.some(({ holder }) => holder !== undated[0].holder) ? undated : [],
  );
}

/** "That it is the largest partner of Ruritania is said of Borduria (The Paper, March 2023) and Syldavia (…)." */
function describeClaims(statements: Statements, input: Indexed): string {
  const [{ predicate, object, partner, scope }] = statements;
  const bySubject = groupBy(statements, ({ subject }) => subject);
  const subjects = [...bySubject].map(([subject, facts]) => {
    const sources = new Set(facts.map((fact) => attributeFact(fact, input)));
    return `${input.nameOf(subject)} (${[...sources].join("; ")})`;
  });
  const where = [partner, scope].flatMap((id) => (id === undefined ? [] : ` (${input.nameOf(id)})`)).join("");
  const claim = `${input.nameOf(predicate)} ${input.nameOf(object)}${where}`;
  return `That it ${claim} is said of ${formatList(subjects)}.`;
}
