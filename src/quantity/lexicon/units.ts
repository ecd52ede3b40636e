import type { WordRow } from "./word-row";

/** What a figure counts besides money: hundredths, hundredths of another kind, or a measure that no figure of the model has. */
export type CountedUnit = "percent" | "points" | "measure";

const SQUARED = ["square", "sq"];
const CUBED = ["cubic", "cu"];
const LENGTHS =
  "metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inches".split(" ");
const OTHERS =
  "tonne tonnes ton tons kg kilogram kilograms kilogramme kilogrammes kilo kilos gram grams barrel barrels bpd litre litres " +
  "liter liters gallon gallons hectare hectares ha acre acres megawatt megawatts MW gigawatt gigawatts GW kilowatt kilowatts kW " +
  "MWh GWh TWh kWh terawatt-hours gigawatt-hours megawatt-hours kilowatt-hours bushel bushels carat carats ounce ounces oz bcm " +
  "TEU TEUs degrees celsius sqm sqkm m² km² m³ m3 m2 mt kt Mt mtpa mmt mmtpa tcm mcm bcf tcf boe mmbtu kWp MWp GWp kV MVA mm cm dwt lb lbs bbl " +
  "km2 km3 km³ kph mph km/h m/s g/t b/d tpa tpy kWh/m² hl hectolitre hectolitres hectoliters quintal quintals cubic-metre nm";

/** Words and signs of units; those that the model does not have are read to be named. */
export const COUNTED_UNITS: readonly WordRow<CountedUnit>[] = [
  ["percent", ["%", "percent", "per cent", "pct", "pc", "percents"]],
  ["points", ["percentage point", "percentage points", "percent points", "percentage-point", "pp", "basis point"]],
  [
    "points",
    [
      "basis points",
      "basis-point",
      "bps",
      "‰",
      "per mille",
      "permille",
      "p.p.",
      "p.p",
      "pps",
      "ppt",
      "ppts",
      "percentage-points",
    ],
  ],
  ...[...SQUARED, ...CUBED].map(
    (power): WordRow<CountedUnit> => ["measure", LENGTHS.map((word) => `${power} ${word}`)],
  ),
  ["measure", [...LENGTHS, ...OTHERS.split(" ")]],
  ["measure", ["metric tons", "metric tonnes", "long tons", "nautical miles"]],
];
