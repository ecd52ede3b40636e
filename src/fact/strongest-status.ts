import type { Fact, Status } from "../model/fact";

const STRONGEST_FIRST: readonly (Status | undefined)[] = [undefined, "planned", "target", "possible"];

/** What facts that tell of one thing say together of whether it happened: `reported` if any of them does. */
export function strongestStatus(facts: readonly Pick<Fact, "status">[]): "reported" | Status {
  const told = facts.map(({ status }) => status);
  return STRONGEST_FIRST.find((status) => told.includes(status)) ?? "reported";
}
