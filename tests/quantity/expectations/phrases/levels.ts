import { COUNT, FLOW, inGroup, reads, refuses, row, SHARE, STOCK } from "./figure-case";

const change = inGroup(
  "change against level",
  row("Exports grew by $3 billion.", "$3 billion", FLOW, refuses("grew")),
  row("Imports rose $640 million in a year.", "$640 million", FLOW, refuses("rose")),
  row("Trade was up $1.2 billion.", "$1.2 billion", FLOW, refuses("up")),
  row("Reserves dropped by €900 million.", "€900 million", STOCK, refuses("dropped")),
  row("The fund lost $48 billion in June.", "$48 billion", STOCK, refuses("lost")),
  row("Sales climbed by a record $75 million.", "$75 million", FLOW, refuses("climbed")),
  row("Turnover shrank by some $20 million.", "some $20 million", FLOW, refuses("shrank")),
  row("Debt widened by over $2 billion.", "over $2 billion", STOCK, refuses("widened")),
  row("Its value increased in spring by $5 billion.", "$5 billion", STOCK, refuses("increased")),
  row("The share rose by 3 percent.", "3 percent", SHARE, refuses("rose")),
  row("The number of licensed brokers fell by 120.", "120", COUNT, refuses("fell")),
  // Alternative of the next five by the letter of rule (c), which asks about words right before the figure or joined by "by": read as levels.
  row("The bank saw an increase of $3 billion.", "$3 billion", FLOW, refuses("increase")),
  row("A decline of $85 million in sales was reported.", "$85 million", FLOW, refuses("decline")),
  row("Exports were $3 billion more than in 2023.", "$3 billion", FLOW, refuses("more")),
  row("Imports were $410 million lower than planned.", "$410 million", FLOW, refuses("lower")),
  row("A $70 million drop in receipts worried the council.", "$70 million", FLOW, refuses("drop")),
);

const level = inGroup(
  "levels after a verb of change",
  row("Exports grew to $3 billion.", "$3 billion", FLOW, reads(3e9, "USD", "9/0", [2.5e9, 3.5e9])),
  row("Imports slipped back to $2.2 billion.", "$2.2 billion", FLOW, reads(2.2e9, "USD", "9/1", [2.15e9, 2.25e9])),
  row(
    "Reserves declined last year, to $88 billion.",
    "$88 billion",
    STOCK,
    reads(88e9, "USD", "9/0", [87.5e9, 88.5e9]),
  ),
  row(
    "Trade expanded quickly, reaching $7.5 billion.",
    "$7.5 billion",
    FLOW,
    reads(7.5e9, "USD", "9/1", [7.45e9, 7.55e9]),
  ),
  row(
    "Sales fell again and amounted to €210 million.",
    "€210 million",
    FLOW,
    reads(210e6, "EUR", "6/0", [209.5e6, 210.5e6]),
  ),
  row(
    "Exports climbed to about $6 billion.",
    "about $6 billion",
    FLOW,
    reads(6e9, "USD", "9/0", [5e9, 7e9], { hedge: "approx" }),
  ),
  row("Imports, up from $2 billion, were $2.6 billion.", "$2 billion", FLOW, reads(2e9, "USD", "9/0", [1.5e9, 2.5e9])),
  row(
    "Imports, up from $2 billion, were $2.6 billion.",
    "$2.6 billion",
    FLOW,
    reads(2.6e9, "USD", "9/1", [2.55e9, 2.65e9]),
  ),
  row("Turnover doubled to $940 million.", "$940 million", FLOW, reads(940e6, "USD", "6/0", [939.5e6, 940.5e6])),
  row("The increase took exports to $3.8 billion.", "$3.8 billion", FLOW, reads(3.8e9, "USD", "9/1", [3.75e9, 3.85e9])),
  row(
    "After rising for years, the debt stands at $61 billion.",
    "$61 billion",
    STOCK,
    reads(61e9, "USD", "9/0", [60.5e9, 61.5e9]),
  ),
  row("Exports plunged and totalled $1.1 billion.", "$1.1 billion", FLOW, reads(1.1e9, "USD", "9/1", [1.05e9, 1.15e9])),
  row(
    "Exports were $5.5 billion, up sharply on the year.",
    "$5.5 billion",
    FLOW,
    reads(5.5e9, "USD", "9/1", [5.45e9, 5.55e9]),
  ),
  row("Membership dwindled to 1,900.", "1,900", COUNT, reads(1900, "1", "0/0", [1900, 1901])),
  // Alternative: refused with "up to", which may be a hedge.
  row("Exports went up to $3 billion.", "$3 billion", FLOW, reads(3e9, "USD", "9/0", [2.5e9, 3.5e9])),
);

const multiples = inGroup(
  "multiples and parts of a figure",
  row("Imports were twice the $3 billion of a decade ago.", "$3 billion", FLOW, refuses("twice")),
  row("Exports are double the $800 million of 2015.", "$800 million", FLOW, refuses("double")),
  row("The yard now sells three times $40 million.", "$40 million", FLOW, refuses("three times")),
  row("Half of $12 billion is spent on fuel.", "$12 billion", FLOW, refuses("Half")),
  row("Profit was a fraction of the $90 million of 2019.", "$90 million", FLOW, refuses("fraction")),
);

const status = inGroup(
  "status",
  row("Trade was expected to exceed $40 billion.", "exceed $40 billion", FLOW, refuses("expected")),
  row(
    "Trade was expected to exceed $40 billion.",
    "exceed $40 billion",
    FLOW,
    reads(40e9, "USD", "9/0", [40e9, null], { hedge: "over" }),
    { status: "planned" },
  ),
  row("Exports will reach $5 billion this year.", "$5 billion", FLOW, refuses("will")),
  row("Exports will reach $5 billion this year.", "$5 billion", FLOW, reads(5e9, "USD", "9/0", [4.5e9, 5.5e9]), {
    status: "planned",
  }),
  row("The forecast is for exports of $9 billion.", "$9 billion", FLOW, refuses("forecast")),
  row("The forecast is for exports of $9 billion.", "$9 billion", FLOW, reads(9e9, "USD", "9/0", [8.5e9, 9.5e9]), {
    status: "planned",
  }),
  row("Investment is projected at $2.4 billion.", "$2.4 billion", FLOW, refuses("projected")),
  row("Investment is projected at $2.4 billion.", "$2.4 billion", FLOW, reads(2.4e9, "USD", "9/1", [2.35e9, 2.45e9]), {
    status: "planned",
  }),
  row("The dam is slated to cost $700 million.", "$700 million", FLOW, refuses("slated")),
  row("Growers hoped to sell $85 million of mangoes.", "$85 million", FLOW, refuses("hoped")),
  row("Muscat plans to invest $1.5 billion in hydrogen.", "$1.5 billion", FLOW, refuses("plans")),
  row(
    "Muscat plans to invest $1.5 billion in hydrogen.",
    "$1.5 billion",
    FLOW,
    reads(1.5e9, "USD", "9/1", [1.45e9, 1.55e9]),
    { status: "planned" },
  ),
  row("The lender aims to hold 20 percent of the market.", "20 percent", SHARE, refuses("aims")),
  row(
    "The lender aims to hold 20 percent of the market.",
    "20 percent",
    SHARE,
    reads(20, "percent", "0/0", [19.5, 20.5]),
    { status: "target" },
  ),
  row("The target is $10 billion.", "$10 billion", FLOW, refuses("target")),
  row("The target is $10 billion.", "$10 billion", FLOW, reads(10e9, "USD", "9/0", [9.5e9, 10.5e9]), {
    status: "target",
  }),
  row("Trade could reach $3.3 billion.", "$3.3 billion", FLOW, refuses("could")),
  row("Trade could reach $3.3 billion.", "$3.3 billion", FLOW, reads(3.3e9, "USD", "9/1", [3.25e9, 3.35e9]), {
    status: "possible",
  }),
  row("Losses might exceed $60 million.", "exceed $60 million", FLOW, refuses("might")),
  row("Shipments may total $450 million.", "$450 million", FLOW, refuses("may")),
  row("An outlay of $30 million is envisaged.", "$30 million", FLOW, refuses("envisaged")),
  row("Sales are set to hit $8 billion.", "$8 billion", FLOW, refuses("set to")),
  row("About 500 jobs are anticipated in Tema.", "About 500", COUNT, refuses("anticipated")),
  row(
    "About 500 jobs are anticipated in Tema.",
    "About 500",
    COUNT,
    reads(500, "1", "0/0", [450, 550], { hedge: "approx" }),
    { status: "planned" },
  ),
  row("The partners intend to spend €35 million.", "€35 million", FLOW, refuses("intend")),
  row("The scheme would bring in $65 million.", "$65 million", FLOW, refuses("would")),
);

export const LEVELS = [...change, ...level, ...multiples, ...status];
