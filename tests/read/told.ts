import { proposeFacts } from "../../src/read/propose-facts";

/** Value, indicator, subject, partner, period and status of each proposal; `?` and the field for what is in doubt. */
export function told(text: string, home: string | null = "no", published: string | null = "2024-10-02"): string[] {
  return proposeFacts(text, { home, published }).facts.map(
    ({ quantity, indicator, subject, partner, period, status, unsure }) =>
      [quantity.value, indicator, subject, partner, period?.edtf, status, ...unsure.map(({ field }) => `?${field}`)]
        .filter((part) => part !== undefined)
        .join(" "),
  );
}
