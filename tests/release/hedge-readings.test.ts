import { describe, expect, it } from "vitest";
import { hedgeReadings } from "../../src/release/hedge-readings";
import { vocabulary } from "../../src/release/vocabulary";

describe("hedgeReadings", () => {
  it("says what each hedge allows, of money, shares and counts", () => {
    expect(hedgeReadings).toEqual([
      "“$40 billion” (flow): [39500000000, 40500000000)",
      "“approximately $40 billion” (flow): [35000000000, 45000000000)",
      "“over $40 billion” (flow): [40000000000, null)",
      "“under $40 billion” (flow): [null, 40000000000)",
      "“at least $40 billion” (flow): [40000000000, null)",
      "“at most $40 billion” (flow): [null, 41000000000)",
      "“$30–40 billion” (flow): [29500000000, 40500000000)",
      "“40%” (share): [39.5, 40.5)",
      "“approximately 40%” (share): [35, 45)",
      "“over 40%” (share): [40, 100)",
      "“under 40%” (share): [null, 40)",
      "“at least 40%” (share): [40, null)",
      "“at most 40%” (share): [null, 41)",
      "“30–40%” (share): [29.5, 40.5)",
      "“40” (count): [40, 41)",
      "“approximately 40” (count): [35, 45)",
      "“over 40” (count): [41, null)",
      "“under 40” (count): [null, 40)",
      "“at least 40” (count): [40, null)",
      "“at most 40” (count): [null, 41)",
      "“30–40” (count): [30, 41)",
    ]);
  });

  it("tries every hedge, and none", () => {
    expect(hedgeReadings).toHaveLength(3 * ((vocabulary["hedge"]?.length ?? 0) + 1));
  });
});
