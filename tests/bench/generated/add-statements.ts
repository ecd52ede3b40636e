import type { FactBase, Statement } from "../../../src/model/fact";
import type { Page } from "./page";

type StatementSketch = Pick<Statement, "subject" | "partner" | "predicate" | "object"> &
  Partial<Pick<FactBase, "quote">>;

/** Three lists of areas under one quote each, and eleven statements with quotes of their own. */
export function addStatements(page: Page, partner: string): void {
  const { random, regions, partners, agreements, organisations, topics } = page.world;
  const agreement = random.one(agreements);
  for (let list = 0; list < 3; list += 1) addList(page, agreement);
  for (const object of random.several(5, topics))
    addStatement(page, { subject: "kz", partner, predicate: "cooperates-on", object });
  for (const object of random.several(3, topics))
    addStatement(page, { subject: partner, partner: "kz", predicate: "interested-in", object });
  addStatement(page, { subject: random.one(organisations), predicate: "operates-in", object: "kz" });
  const ranking = page.index % 10 > 0 ? "supports" : "main-trade-partner-of";
  addStatement(page, { subject: partner, predicate: ranking, object: random.one(partners) });
  addStatement(page, { subject: partner, predicate: "member-of", object: random.one(regions) });
}

function addList(page: Page, agreement: string): void {
  const { random, topics } = page.world;
  const objects = [...new Set(random.several(3, topics))];
  const quote = page.quote(`It covers ${objects.join(", ").replaceAll("-", " ")}`);
  for (const object of objects) addStatement(page, { subject: agreement, predicate: "covers", object, quote });
}

function addStatement(page: Page, sketch: StatementSketch): void {
  const { statements } = page.world;
  const id = `${sketch.predicate}.${sketch.subject}.${sketch.object}.${page.article}-${statements.length}`;
  statements.push({ ...page.fact(id, null, sketch.object), kind: "statement", ...sketch });
}
