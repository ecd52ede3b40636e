import type { EventFact } from "../model/fact";

/** "entry into force": the form of an event as words. */
export function nameForm(form: EventFact["form"]): string {
  return form.replaceAll("-", " ");
}
