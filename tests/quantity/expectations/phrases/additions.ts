import { COUNT, FLOW, GROWTH, inGroup, reads, refuses, row, SHARE, STOCK } from "./figure-case";

const THREE = reads(3e9, "USD", "9/0", [2.5e9, 3.5e9]);

const additions = inGroup(
  "more of the same is no level",
  row("The fund paid an additional $3 billion.", "$3 billion", FLOW, refuses("additional")),
  row("The fund paid a further $3 billion.", "$3 billion", FLOW, refuses("further")),
  row("The fund paid another $3 billion.", "$3 billion", FLOW, refuses("another")),
  row("The fund paid an extra $3 billion.", "$3 billion", FLOW, refuses("extra")),
  row("The fund paid an incremental $3 billion.", "$3 billion", FLOW, refuses("incremental")),
  row("The fund paid yet another $3 billion.", "$3 billion", FLOW, refuses("another")),
  row("The fund paid an additional sum of $3 billion.", "$3 billion", FLOW, refuses("additional")),
  row("The fund paid $3 billion extra.", "$3 billion", FLOW, refuses("extra")),
  row("The fund paid $3 billion on top.", "$3 billion", FLOW, refuses("on top")),
  row("The fund paid $3 billion on top of its dues.", "$3 billion", FLOW, refuses("on top")),
  row("The fund paid $3 billion in addition.", "$3 billion", FLOW, refuses("in addition")),
  row("The fund paid a supplementary $3 billion.", "$3 billion", FLOW, refuses("supplementary")),
  row("The fund paid the remaining $3 billion.", "$3 billion", FLOW, refuses("remaining")),
  row("The fund paid $3 billion in additional aid.", "$3 billion", FLOW, refuses("in additional")),
  row("The fund paid $3 billion of extra aid.", "$3 billion", FLOW, refuses("of extra")),
  row("The dam is $3 billion over budget.", "$3 billion", FLOW, refuses("over budget")),
  row("The dam cost $3 billion too much.", "$3 billion", FLOW, refuses("too much")),
  row("Costs overran by $3 billion.", "$3 billion", FLOW, refuses("overran")),
  row("Another 340 workers were dismissed.", "340", COUNT, refuses("Another")),
  row("A further 12 percent is held by banks.", "12 percent", SHARE, refuses("further")),
  row(
    "Exports rose by a further 8 percent.",
    "8 percent",
    GROWTH,
    reads(8, "percent", "0/0", [7.5, 8.5], { direction: "rose by" }),
  ),
  row(
    "Exports rose another 8 percent.",
    "8 percent",
    GROWTH,
    reads(8, "percent", "0/0", [7.5, 8.5], { direction: "rose" }),
  ),
  row("In addition, exports came to $3 billion.", "$3 billion", FLOW, THREE),
  row("Another year passed, and exports came to $3 billion.", "$3 billion", FLOW, THREE),
  row("No further steps were named; exports came to $3 billion.", "$3 billion", FLOW, THREE),
);

const inclusions = inGroup(
  "what is counted in and what is left out",
  row("Exports including services came to $3 billion.", "$3 billion", FLOW, refuses("including")),
  row("Exports, including services, came to $3 billion.", "$3 billion", FLOW, refuses("including")),
  row("Exports plus services came to $3 billion.", "$3 billion", FLOW, refuses("plus")),
  row("Exports together with services came to $3 billion.", "$3 billion", FLOW, refuses("together with")),
  row("Exports minus oil came to $3 billion.", "$3 billion", FLOW, refuses("minus")),
  row("Excl. oil, exports came to $3 billion.", "$3 billion", FLOW, refuses("Excl")),
  row("Exports came to $3 billion including services.", "$3 billion", FLOW, refuses("including")),
  row("Exports inclusive of services came to $3 billion.", "$3 billion", FLOW, refuses("inclusive of")),
  row("Exports came to $3 billion incl. services.", "$3 billion", FLOW, refuses("incl")),
  row("The price of $3 billion includes taxes.", "$3 billion", FLOW, refuses("includes")),
  row("Exports excluding oil came to $3 billion.", "$3 billion", FLOW, refuses("excluding")),
  row("Exports without oil came to $3 billion.", "$3 billion", FLOW, refuses("without")),
  row("Exports other than oil came to $3 billion.", "$3 billion", FLOW, refuses("other than")),
  row("Exports stripping out oil came to $3 billion.", "$3 billion", FLOW, refuses("stripping out")),
  row("Profit before tax came to $3 billion.", "$3 billion", FLOW, refuses("before tax")),
  row("After-tax profit came to $3 billion.", "$3 billion", FLOW, refuses("After-tax")),
  row("Core prices rose 3 percent.", "3 percent", GROWTH, refuses("Core")),
  row("Exports averaged $3 billion.", "$3 billion", FLOW, refuses("averaged")),
  row("The median was $3 billion.", "$3 billion", FLOW, refuses("median")),
  row("The mean was $3 billion.", "$3 billion", FLOW, refuses("mean")),
  row("On average, exports came to $3 billion.", "$3 billion", FLOW, refuses("On average")),
  row("An average of 340 people came.", "340", COUNT, refuses("average")),
  row("Profit before tax came to $3 billion.", "$3 billion", FLOW, THREE, { wording: "Profit before tax" }),
  row("Exports including services came to $3 billion.", "$3 billion", FLOW, THREE, {
    wording: "Exports including services",
  }),
  row("Trade was $5 billion, including exports – $3 billion.", "$3 billion", FLOW, THREE),
  row("Trade was $5 billion, including exports of $3 billion.", "$3 billion", FLOW, THREE),
  row("Lenders, including Citi, put in $3 billion.", "$3 billion", FLOW, THREE),
  row("Of 12 projects, including 4 mines, the sum is $3 billion.", "$3 billion", STOCK, THREE),
  row(
    "Exports came to $3 billion, including $1 billion of oil.",
    "$1 billion",
    FLOW,
    reads(1e9, "USD", "9/0", [0.5e9, 1.5e9]),
  ),
);

const shared = inGroup(
  "short names of money that countries share",
  row("The rig costs 5 million kr.", "5 million kr", FLOW, refuses("kr")),
  row("The rig costs kr 5 million in Norway.", "kr 5 million", FLOW, reads(5e6, "NOK", "6/0", [4.5e6, 5.5e6])),
  row("The rig costs kr. 5 million in Denmark.", "kr. 5 million", FLOW, reads(5e6, "DKK", "6/0", [4.5e6, 5.5e6])),
  row("The well costs Rs 5 million.", "Rs 5 million", FLOW, refuses("Rs")),
  row("The well costs Rs. 5 million.", "Rs. 5 million", FLOW, refuses("Rs.")),
  row("The well costs Rs. 500 crore.", "500 crore", FLOW, refuses("Rs. 500 crore")),
  row("In Pakistan the well costs Rs. 5 million.", "Rs. 5 million", FLOW, reads(5e6, "PKR", "6/0", [4.5e6, 5.5e6])),
  row("The well costs Rs5 million.", "Rs5 million", FLOW, reads(5e6, "INR", "6/0", [4.5e6, 5.5e6]), { home: "in" }),
  row("The well costs 500 Rs. The rest is free.", "500 Rs", FLOW, reads(500, "NPR", "0/0", [499.5, 500.5]), {
    home: "np",
  }),
  row("The well costs RM5 million.", "RM5 million", FLOW, reads(5e6, "MYR", "6/0", [4.5e6, 5.5e6])),
  row("The well costs Tk 5 crore.", "Tk 5 crore", FLOW, reads(5e7, "BDT", "7/0", [4.5e7, 5.5e7])),
  row("The well costs Dh5 million.", "Dh5 million", FLOW, refuses("Dh")),
  row("The well costs Dh5 million.", "Dh5 million", FLOW, reads(5e6, "AED", "6/0", [4.5e6, 5.5e6]), { home: "ae" }),
);

/** Additions, inclusions and exclusions, and money by short names. */
export const ADDITIONS = [...additions, ...inclusions, ...shared];
