import { COUNT, FLOW, GROWTH, inGroup, reads, refuses, row, SHARE, STOCK } from "./figure-case";

const before = inGroup(
  "hedges before",
  row(
    "Exports were over $12 billion.",
    "over $12 billion",
    FLOW,
    reads(12e9, "USD", "9/0", [12e9, null], { hedge: "over" }),
  ),
  row(
    "The fund manages in excess of $240 billion.",
    "in excess of $240 billion",
    STOCK,
    reads(240e9, "USD", "9/0", [240e9, null], { hedge: "over" }),
  ),
  row(
    "Trade rose to above $9.5 billion.",
    "above $9.5 billion",
    FLOW,
    reads(9.5e9, "USD", "9/1", [9.5e9, null], { hedge: "over" }),
  ),
  row(
    "Sales exceeded $8 million in the first week.",
    "exceeded $8 million",
    FLOW,
    reads(8e6, "USD", "6/0", [8e6, null], { hedge: "over" }),
  ),
  row(
    "The order book, exceeding €14 billion, is full.",
    "exceeding €14 billion",
    STOCK,
    reads(14e9, "EUR", "9/0", [14e9, null], { hedge: "over" }),
  ),
  row(
    "Remittances topped $19 billion for the first time.",
    "topped $19 billion",
    FLOW,
    reads(19e9, "USD", "9/0", [19e9, null], { hedge: "over" }),
  ),
  row(
    "Imports surpassed $5.2 billion.",
    "surpassed $5.2 billion",
    FLOW,
    reads(5.2e9, "USD", "9/1", [5.2e9, null], { hedge: "over" }),
  ),
  row(
    "The yard took orders worth just over $600 million.",
    "just over $600 million",
    FLOW,
    reads(600e6, "USD", "6/0", [600e6, null], { hedge: "over" }),
  ),
  row(
    "The region sold well over $2 billion of prawns.",
    "well over $2 billion",
    FLOW,
    reads(2e9, "USD", "9/0", [2e9, null], { hedge: "over" }),
  ),
  row(
    "It cost slightly more than $35 million.",
    "slightly more than $35 million",
    FLOW,
    reads(35e6, "USD", "6/0", [35e6, null], { hedge: "over" }),
  ),
  // Alternative of the next two: atLeast.
  row(
    "The heirs asked for upwards of $40 million.",
    "upwards of $40 million",
    FLOW,
    reads(40e6, "USD", "6/0", [40e6, null], { hedge: "over" }),
  ),
  row(
    "The bill came in north of $7 billion.",
    "north of $7 billion",
    FLOW,
    reads(7e9, "USD", "9/0", [7e9, null], { hedge: "over" }),
  ),
  row(
    "Exports stayed under $4 billion.",
    "under $4 billion",
    FLOW,
    reads(4e9, "USD", "9/0", [null, 4e9], { hedge: "under" }),
  ),
  row(
    "The state spends less than $90 million on sport.",
    "less than $90 million",
    FLOW,
    reads(90e6, "USD", "6/0", [null, 90e6], { hedge: "under" }),
  ),
  row(
    "Investment was below €1.5 billion.",
    "below €1.5 billion",
    FLOW,
    reads(1.5e9, "EUR", "9/1", [null, 1.5e9], { hedge: "under" }),
  ),
  row(
    "The harvest brought just under $330 million.",
    "just under $330 million",
    FLOW,
    reads(330e6, "USD", "6/0", [null, 330e6], { hedge: "under" }),
  ),
  row(
    "Aid was just short of $50 million.",
    "just short of $50 million",
    FLOW,
    reads(50e6, "USD", "6/0", [null, 50e6], { hedge: "under" }),
  ),
  row(
    "Turnover ended a shade below $11 billion.",
    "a shade below $11 billion",
    FLOW,
    reads(11e9, "USD", "9/0", [null, 11e9], { hedge: "under" }),
  ),
  row(
    "The city owes at least $3.6 billion.",
    "at least $3.6 billion",
    STOCK,
    reads(3.6e9, "USD", "9/1", [3.6e9, null], { hedge: "atLeast" }),
  ),
  row(
    "The partners put in no less than $25 million.",
    "no less than $25 million",
    FLOW,
    reads(25e6, "USD", "6/0", [25e6, null], { hedge: "atLeast" }),
  ),
  row(
    "It sold not less than 2 billion euros of bonds.",
    "not less than 2 billion euros",
    FLOW,
    reads(2e9, "EUR", "9/0", [2e9, null], { hedge: "atLeast" }),
  ),
  row(
    "No fewer than 130 mayors came.",
    "No fewer than 130",
    COUNT,
    reads(130, "1", "0/0", [130, null], { hedge: "atLeast" }),
  ),
  row(
    "The seller wants a minimum of $70 million.",
    "a minimum of $70 million",
    FLOW,
    reads(70e6, "USD", "6/0", [70e6, null], { hedge: "atLeast" }),
  ),
  row(
    "The agency spent at most $5 billion.",
    "at most $5 billion",
    FLOW,
    reads(5e9, "USD", "9/0", [null, 6e9], { hedge: "atMost" }),
  ),
  row(
    "Each farm received up to $40,000.",
    "up to $40,000",
    FLOW,
    reads(40000, "USD", "0/0", [null, 40001], { hedge: "atMost" }),
  ),
  row(
    "The state holds no more than 25 percent of the bank.",
    "no more than 25 percent",
    SHARE,
    reads(25, "percent", "0/0", [null, 26], { hedge: "atMost" }),
  ),
  row(
    "Foreigners own not more than 4.5% of the land.",
    "not more than 4.5%",
    SHARE,
    reads(4.5, "percent", "0/1", [null, 4.6], { hedge: "atMost" }),
  ),
  row(
    "The guarantee covers a maximum of €80 million.",
    "a maximum of €80 million",
    STOCK,
    reads(80e6, "EUR", "6/0", [null, 81e6], { hedge: "atMost" }),
  ),
  // Alternative of the next two: refused with "as much as" or "as many as", which may only praise a figure.
  row(
    "Tourism makes up as much as 30 percent of income.",
    "as much as 30 percent",
    SHARE,
    reads(30, "percent", "0/0", [null, 31], { hedge: "atMost" }),
  ),
  row(
    "As many as 700 traders used the market.",
    "As many as 700",
    COUNT,
    reads(700, "1", "0/0", [null, 701], { hedge: "atMost" }),
  ),
  row(
    "Cocoa brought about $2 billion.",
    "about $2 billion",
    FLOW,
    reads(2e9, "USD", "9/0", [1e9, 3e9], { hedge: "approx" }),
  ),
  row(
    "The dam cost around $4.8 billion.",
    "around $4.8 billion",
    FLOW,
    reads(4.8e9, "USD", "9/1", [4.7e9, 4.9e9], { hedge: "approx" }),
  ),
  row(
    "Its stake is worth roughly $450 million.",
    "roughly $450 million",
    STOCK,
    reads(450e6, "USD", "6/0", [445e6, 455e6], { hedge: "approx" }),
  ),
  row(
    "Kenya sold some $1.3 billion of tea.",
    "some $1.3 billion",
    FLOW,
    reads(1.3e9, "USD", "9/1", [1.2e9, 1.4e9], { hedge: "approx" }),
  ),
  row(
    "The ministry counted approximately 12,400 kiosks.",
    "approximately 12,400",
    COUNT,
    reads(12400, "1", "0/0", [12350, 12450], { hedge: "approx" }),
  ),
  row(
    "Exports came close to $70 billion.",
    "close to $70 billion",
    FLOW,
    reads(70e9, "USD", "9/0", [65e9, 75e9], { hedge: "approx" }),
  ),
  row(
    "The palace cost in the region of €25 million.",
    "in the region of €25 million",
    FLOW,
    reads(25e6, "EUR", "6/0", [24e6, 26e6], { hedge: "approx" }),
  ),
  row(
    "Losses were of the order of $300 million.",
    "of the order of $300 million",
    FLOW,
    reads(300e6, "USD", "6/0", [250e6, 350e6], { hedge: "approx" }),
  ),
  row(
    "The pier, circa $18 million, was paid by Japan.",
    "circa $18 million",
    FLOW,
    reads(18e6, "USD", "6/0", [17e6, 19e6], { hedge: "approx" }),
  ),
  row(
    "Damage came to more or less $600 million.",
    "more or less $600 million",
    FLOW,
    reads(600e6, "USD", "6/0", [550e6, 650e6], { hedge: "approx" }),
  ),
  row(
    "A sum of ~$50bn was mentioned in the filing.",
    "~$50bn",
    STOCK,
    reads(50e9, "USD", "9/0", [45e9, 55e9], { hedge: "approx" }),
  ),
  row("State firms take >60% of all credit.", ">60%", SHARE, reads(60, "percent", "0/0", [60, 100], { hedge: "over" })),
  // Alternative of the next two: under, since the figure was not quite reached.
  row(
    "Rubber earned nearly $3 billion.",
    "nearly $3 billion",
    FLOW,
    reads(3e9, "USD", "9/0", [2e9, 4e9], { hedge: "approx" }),
  ),
  row(
    "Almost 90 percent of the wheat is imported.",
    "Almost 90 percent",
    SHARE,
    reads(90, "percent", "0/0", [85, 95], { hedge: "approx" }),
  ),
  // Alternative: refused, as "estimated" is no hedge of the list.
  row(
    "An estimated 40,000 fishermen live on the lake.",
    "An estimated 40,000",
    COUNT,
    reads(40000, "1", "0/0", [35000, 45000], { hedge: "approx" }),
  ),
);

const after = inGroup(
  "hedges after",
  row("The fund raised $30bn+ abroad.", "$30bn+", FLOW, reads(30e9, "USD", "9/0", [30e9, null], { hedge: "atLeast" })),
  row(
    "It is a $40 billion-plus market.",
    "$40 billion-plus",
    STOCK,
    reads(40e9, "USD", "9/0", [40e9, null], { hedge: "atLeast" }),
  ),
  row(
    "The €2bn-plus tunnel opened in June.",
    "€2bn-plus",
    FLOW,
    reads(2e9, "EUR", "9/0", [2e9, null], { hedge: "atLeast" }),
  ),
  row(
    "Fans bought 50,000-plus tickets.",
    "50,000-plus",
    COUNT,
    reads(50000, "1", "0/0", [50000, null], { hedge: "atLeast" }),
  ),
  row("The group has 300+ branches in Java.", "300+", COUNT, reads(300, "1", "0/0", [300, null], { hedge: "atLeast" })),
  row(
    "Banks with $10 billion or more in assets must report.",
    "$10 billion or more",
    STOCK,
    reads(10e9, "USD", "9/0", [10e9, null], { hedge: "atLeast" }),
  ),
  row(
    "The tender drew bids of $5 million or less.",
    "$5 million or less",
    FLOW,
    reads(5e6, "USD", "6/0", [null, 6e6], { hedge: "atMost" }),
  ),
  row(
    "Customs took in $3 billion at least.",
    "$3 billion at least",
    FLOW,
    reads(3e9, "USD", "9/0", [3e9, null], { hedge: "atLeast" }),
  ),
  row(
    "Vanilla makes 6 percent at most of sales.",
    "6 percent at most",
    SHARE,
    reads(6, "percent", "0/0", [null, 7], { hedge: "atMost" }),
  ),
  row(
    "Coffee brought $900 million or so.",
    "$900 million or so",
    FLOW,
    reads(900e6, "USD", "6/0", [850e6, 950e6], { hedge: "approx" }),
  ),
  row(
    "The state owns 35 percent or thereabouts.",
    "35 percent or thereabouts",
    SHARE,
    reads(35, "percent", "0/0", [34, 36], { hedge: "approx" }),
  ),
  row(
    "They owe $20 million, give or take.",
    "$20 million, give or take",
    STOCK,
    reads(20e6, "USD", "6/0", [15e6, 25e6], { hedge: "approx" }),
  ),
  // Alternative of the next two: over, since "-odd" means a little more.
  row(
    "A loan of $3bn-odd was rolled over.",
    "$3bn-odd",
    STOCK,
    reads(3e9, "USD", "9/0", [2e9, 4e9], { hedge: "approx" }),
  ),
  row("The 40-odd refineries stood still.", "40-odd", COUNT, reads(40, "1", "0/0", [35, 45], { hedge: "approx" })),
  // Alternative of the next two: refused with "-ish" or "upwards".
  row(
    "Sales of $5 billion-ish are normal.",
    "$5 billion-ish",
    FLOW,
    reads(5e9, "USD", "9/0", [4e9, 6e9], { hedge: "approx" }),
  ),
  row(
    "Houses there sell for $2 million and up.",
    "$2 million and up",
    FLOW,
    reads(2e6, "USD", "6/0", [2e6, null], { hedge: "atLeast" }),
  ),
);

const cut = inGroup(
  "phrases cut short",
  row("Exports were over $12 billion.", "$12 billion", FLOW, refuses("over $12 billion")),
  row("The fund manages in excess of $240 billion.", "$240 billion", STOCK, refuses("in excess of $240 billion")),
  row("Sales exceeded $8 million in the first week.", "$8 million", FLOW, refuses("exceeded $8 million")),
  row("Each farm received up to $40,000.", "$40,000", FLOW, refuses("up to $40,000")),
  row("No fewer than 130 mayors came.", "130", COUNT, refuses("No fewer than 130")),
  row("The fund raised $30bn+ abroad.", "$30bn", FLOW, refuses("$30bn+")),
  row("It is a $40 billion-plus market.", "$40 billion", STOCK, refuses("$40 billion-plus")),
  row("Coffee brought $900 million or so.", "$900 million", FLOW, refuses("$900 million or so")),
  row("A loan of $3bn-odd was rolled over.", "$3bn", STOCK, refuses("$3bn-odd")),
  row("Banks with $10 billion or more in assets must report.", "$10 billion", STOCK, refuses("$10 billion or more")),
  row("Trade came to 48.2 billion dollars.", "48.2 billion", FLOW, refuses("48.2 billion dollars")),
  row("Copper sales brought $50.4 billion.", "$50.4", FLOW, refuses("$50.4 billion")),
  row("Copper sales brought $50.4 billion.", "50.4 billion", FLOW, refuses("$50.4 billion")),
  row("The result was minus 3 percent.", "3 percent", GROWTH, refuses("minus 3 percent")),
  row("Exports: −7.5% on the year.", "7.5%", GROWTH, refuses("−7.5%")),
  row("Vietnam welcomed 17.6 million visitors.", "17.6", COUNT, refuses("17.6 million")),
);

const twice = inGroup(
  "two hedges at one figure",
  row("The club is worth about $3–4 billion.", "about $3–4 billion", STOCK, refuses("about")),
  row("Over 20 to 25 percent of the land lies idle.", "Over 20 to 25 percent", SHARE, refuses("Over")),
  row(
    "It earns at least between $2 million and $3 million.",
    "at least between $2 million and $3 million",
    FLOW,
    refuses("at least"),
  ),
);

export const HEDGES = [...before, ...after, ...cut, ...twice];
