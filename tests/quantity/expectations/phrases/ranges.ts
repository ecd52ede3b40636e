import { COUNT, FLOW, GROWTH, inGroup, reads, refuses, row, SHARE, STOCK } from "./figure-case";

const ranges = inGroup(
  "ranges",
  row(
    "Analysts put the share at between 30 and 36.7%.",
    "between 30 and 36.7%",
    SHARE,
    reads(30, "percent", "0/1", [29.5, 36.75], { hedge: "between", valueTo: 36.7 }),
  ),
  row(
    "The port will not close; it earned $10–15 billion.",
    "$10–15 billion",
    FLOW,
    reads(10e9, "USD", "9/0", [9.5e9, 15.5e9], { hedge: "between", valueTo: 15e9 }),
  ),
  row(
    "The stake is worth between $3 billion and $4 billion.",
    "between $3 billion and $4 billion",
    STOCK,
    reads(3e9, "USD", "9/0", [2.5e9, 4.5e9], { hedge: "between", valueTo: 4e9 }),
  ),
  row(
    "Repairs cost €800 million to €1.2 billion.",
    "€800 million to €1.2 billion",
    FLOW,
    reads(800e6, "EUR", "6/0", [799.5e6, 1.25e9], { hedge: "between", valueTo: 1.2e9 }),
  ),
  row(
    "Smallholders own 60 to 65 percent of the trees.",
    "60 to 65 percent",
    SHARE,
    reads(60, "percent", "0/0", [59.5, 65.5], { hedge: "between", valueTo: 65 }),
  ),
  row(
    "The tax brings in from 3 to 4 billion dollars.",
    "from 3 to 4 billion dollars",
    FLOW,
    reads(3e9, "USD", "9/0", [2.5e9, 4.5e9], { hedge: "between", valueTo: 4e9 }),
  ),
  row(
    "Fees make up 3%-4% of the price.",
    "3%-4%",
    SHARE,
    reads(3, "percent", "0/0", [2.5, 4.5], { hedge: "between", valueTo: 4 }),
  ),
  row(
    "A villa costs $1.5m–$2m.",
    "$1.5m–$2m",
    FLOW,
    reads(1.5e6, "USD", "6/1", [1.45e6, 2.5e6], { hedge: "between", valueTo: 2e6 }),
  ),
  row(
    "Between 200 and 300 people were at the wharf.",
    "Between 200 and 300",
    COUNT,
    reads(200, "1", "0/0", [200, 301], { hedge: "between", valueTo: 300 }),
  ),
  row(
    "The valley has 20–30 wineries.",
    "20–30",
    COUNT,
    reads(20, "1", "0/0", [20, 31], { hedge: "between", valueTo: 30 }),
  ),
  row(
    "Some of the 1.1 to 1.4 million pilgrims came by sea.",
    "1.1 to 1.4 million",
    COUNT,
    reads(1.1e6, "1", "6/1", [1.05e6, 1.45e6], { hedge: "between", valueTo: 1.4e6 }),
  ),
  row(
    "The state keeps 12.5 to 15 per cent of receipts.",
    "12.5 to 15 per cent",
    SHARE,
    reads(12.5, "percent", "0/1", [12.45, 15.5], { hedge: "between", valueTo: 15 }),
  ),
  row(
    "Insurers paid between 250 and 300 million euros.",
    "between 250 and 300 million euros",
    FLOW,
    reads(250e6, "EUR", "6/0", [249.5e6, 300.5e6], { hedge: "between", valueTo: 300e6 }),
  ),
  row(
    "Exports rose by between 5 and 7 percent.",
    "between 5 and 7 percent",
    GROWTH,
    reads(5, "percent", "0/0", [4.5, 7.5], { hedge: "between", valueTo: 7, direction: "rose by" }),
  ),
  row(
    "Output fell by 3–4%.",
    "3–4%",
    GROWTH,
    reads(-3, "percent", "0/0", [-4.5, -2.5], { hedge: "between", valueTo: -4, direction: "fell by" }),
  ),
  row(
    "Rents grew 6 to 6.5 percent in the capital.",
    "6 to 6.5 percent",
    GROWTH,
    reads(6, "percent", "0/1", [5.5, 6.55], { hedge: "between", valueTo: 6.5, direction: "grew" }),
  ),
  row(
    "The offer (between $40 and $45 million) was turned down.",
    "between $40 and $45 million",
    FLOW,
    reads(40e6, "USD", "6/0", [39.5e6, 45.5e6], { hedge: "between", valueTo: 45e6 }),
  ),
);

const cut = inGroup(
  "ranges cut short",
  row("Analysts put the share at between 30 and 36.7%.", "36.7%", SHARE, refuses("between 30 and 36.7%")),
  row("The district earned $10–15 billion.", "$10", FLOW, refuses("$10–15 billion")),
  row("The district earned $10–15 billion.", "15 billion", FLOW, refuses("$10–15 billion")),
  row("Smallholders own 60 to 65 percent of the trees.", "65 percent", SHARE, refuses("60 to 65 percent")),
  row("Between 200 and 300 people were at the wharf.", "300", COUNT, refuses("Between 200 and 300")),
);

const noRanges = inGroup(
  "from one level to another",
  row("Exports rose from $2 billion to $3 billion.", "$2 billion", FLOW, reads(2e9, "USD", "9/0", [1.5e9, 2.5e9])),
  row("Exports rose from $2 billion to $3 billion.", "$3 billion", FLOW, reads(3e9, "USD", "9/0", [2.5e9, 3.5e9])),
  row("Exports rose from $2 billion to $3 billion.", "from $2 billion to $3 billion", FLOW, refuses("rose")),
  row("The share went from 10 percent to 14 percent.", "14 percent", SHARE, reads(14, "percent", "0/0", [13.5, 14.5])),
  row("The number of ferries fell from 40 to 28.", "28", COUNT, reads(28, "1", "0/0", [28, 29])),
  row(
    "Trade between Chile and Vietnam grew to over $2 billion.",
    "over $2 billion",
    FLOW,
    reads(2e9, "USD", "9/0", [2e9, null], { hedge: "over" }),
  ),
  row("Between January and March, 3,400 guests came.", "3,400", COUNT, reads(3400, "1", "0/0", [3400, 3401])),
  row(
    "From Oslo to Bergen the line cost $6.9 billion.",
    "$6.9 billion",
    FLOW,
    reads(6.9e9, "USD", "9/1", [6.85e9, 6.95e9]),
  ),
);

const lists = inGroup(
  "several figures in a sentence",
  row(
    "Sales were $3.1 billion in Peru, $2.4 billion in Chile and $1.9 billion in Bolivia.",
    "$3.1 billion",
    FLOW,
    reads(3.1e9, "USD", "9/1", [3.05e9, 3.15e9]),
  ),
  row(
    "Sales were $3.1 billion in Peru, $2.4 billion in Chile and $1.9 billion in Bolivia.",
    "$2.4 billion",
    FLOW,
    reads(2.4e9, "USD", "9/1", [2.35e9, 2.45e9]),
  ),
  row(
    "Sales were $3.1 billion in Peru, $2.4 billion in Chile and $1.9 billion in Bolivia.",
    "$1.9 billion",
    FLOW,
    reads(1.9e9, "USD", "9/1", [1.85e9, 1.95e9]),
  ),
  row(
    "Exports grew by 8 percent to $40 billion.",
    "8 percent",
    GROWTH,
    reads(8, "percent", "0/0", [7.5, 8.5], { direction: "grew by" }),
  ),
  row("Exports grew by 8 percent to $40 billion.", "$40 billion", FLOW, reads(40e9, "USD", "9/0", [39.5e9, 40.5e9])),
  row(
    "Imports dropped 5.5 percent and amounted to $6.1 billion.",
    "5.5 percent",
    GROWTH,
    reads(-5.5, "percent", "0/1", [-5.55, -5.45], { direction: "dropped" }),
  ),
  row(
    "Imports dropped 5.5 percent and amounted to $6.1 billion.",
    "$6.1 billion",
    FLOW,
    reads(6.1e9, "USD", "9/1", [6.05e9, 6.15e9]),
  ),
  row(
    "Exports ($9.2 billion, +4%) again outweighed imports ($7.7 billion, −2%).",
    "$7.7 billion",
    FLOW,
    reads(7.7e9, "USD", "9/1", [7.65e9, 7.75e9]),
  ),
  row(
    "Exports ($9.2 billion, +4%) again outweighed imports ($7.7 billion, −2%).",
    "+4%",
    GROWTH,
    reads(4, "percent", "0/0", [3.5, 4.5]),
  ),
  row(
    "Tea rose 4%, coffee fell 6%, flowers were up 9%.",
    "6%",
    GROWTH,
    reads(-6, "percent", "0/0", [-6.5, -5.5], { direction: "fell" }),
  ),
  row(
    "Tea rose 4%, coffee fell 6%, flowers were up 9%.",
    "9%",
    GROWTH,
    reads(9, "percent", "0/0", [8.5, 9.5], { direction: "up" }),
  ),
  row(
    "More than 40 ships carried $120 million of grain.",
    "$120 million",
    FLOW,
    reads(120e6, "USD", "6/0", [119.5e6, 120.5e6]),
  ),
  row("Under 10 percent of the 5,400 firms export.", "5,400", COUNT, reads(5400, "1", "0/0", [5400, 5401])),
);

export const RANGES = [...ranges, ...cut, ...noRanges, ...lists];
