import { COUNT, FLOW, GROWTH, inGroup, reads, refuses, row, SHARE, STOCK } from "./figure-case";

const doubt = inGroup(
  "negation and disbelief",
  row("Exports did not reach $40 billion.", "$40 billion", FLOW, refuses("not")),
  row("Imports never came to $5 billion.", "$5 billion", FLOW, refuses("never")),
  row("The share is nowhere near 30 percent.", "30 percent", SHARE, refuses("nowhere near")),
  row("Sales are far from $12 million.", "$12 million", FLOW, refuses("far from")),
  row("Receipts hardly came to $7 million.", "$7 million", FLOW, refuses("hardly")),
  // Alternative of the next two: approx.
  row("Foreigners hold barely 4 percent.", "4 percent", SHARE, refuses("barely")),
  row("It attracted scarcely 200 visitors.", "200", COUNT, refuses("scarcely")),
  row("The firm failed to sell $90 million of bonds.", "$90 million", FLOW, refuses("failed")),
  row("He allegedly moved $65 million abroad.", "$65 million", FLOW, refuses("allegedly")),
  row("The mine is supposedly worth $2 billion.", "$2 billion", STOCK, refuses("supposedly")),
  row("The brokers reportedly earned $18 million.", "$18 million", FLOW, refuses("reportedly")),
  row("The so-called $4 billion package was a list of old loans.", "$4 billion", FLOW, refuses("so-called")),
  row("Turnover was purportedly $31 million.", "$31 million", FLOW, refuses("purportedly")),
  row("The governor denied that the hole was $1.7 billion.", "$1.7 billion", STOCK, refuses("denied")),
  row("Hanoi rejected reports of a $3 billion loss.", "$3 billion", FLOW, refuses("rejected")),
  row("The ministry disputed exports of $6 billion.", "$6 billion", FLOW, refuses("disputed")),
  row("It is not true that exports rose 8 percent.", "8 percent", GROWTH, refuses("not")),
  row("Neither exports nor imports grew by 3 percent.", "3 percent", GROWTH, refuses("Neither")),
  row("A rumoured $25 million fee was never confirmed by the club.", "$25 million", FLOW, refuses("rumoured")),
  row("An unconfirmed 340 workers were dismissed.", "340", COUNT, refuses("unconfirmed")),
);

const noDoubt = inGroup(
  "denial that concerns something else",
  row(
    "It denied nothing. Exports came to $3.9 billion.",
    "$3.9 billion",
    FLOW,
    reads(3.9e9, "USD", "9/1", [3.85e9, 3.95e9]),
  ),
  // The search for words goes forward to the comma. Alternative: refused with "not counting".
  row(
    "Exports came to $4.9 billion, not counting services.",
    "$4.9 billion",
    FLOW,
    reads(4.9e9, "USD", "9/1", [4.85e9, 4.95e9]),
  ),
  row(
    "The firm rejected a $2 million offer and paid $3.5 million for the mill.",
    "$3.5 million",
    FLOW,
    reads(3.5e6, "USD", "6/1", [3.45e6, 3.55e6]),
  ),
  row(
    "Exports were $3.6 billion; the minister did not take questions.",
    "$3.6 billion",
    FLOW,
    reads(3.6e9, "USD", "9/1", [3.55e9, 3.65e9]),
  ),
  row(
    "Nonetheless the yard sold $56 million of trawlers.",
    "$56 million",
    FLOW,
    reads(56e6, "USD", "6/0", [55.5e6, 56.5e6]),
  ),
  row("Nothing changed hands in 2022. Last year 29 hotels were sold.", "29", COUNT, reads(29, "1", "0/0", [29, 30])),
);

const exclusion = inGroup(
  "exclusion",
  row("Excluding oil exports were $3 billion.", "$3 billion", FLOW, refuses("Excluding")),
  row("Exports came to $2.8 billion excluding gold.", "$2.8 billion", FLOW, refuses("excluding")),
  row("Receipts net of refunds were $410 million.", "$410 million", FLOW, refuses("net of")),
  row("Trade without re-exports was $7 billion.", "$7 billion", FLOW, refuses("without")),
  row("Apart from ships the country sold $1.6 billion of goods.", "$1.6 billion", FLOW, refuses("Apart from")),
  row("The share except for gas is 12 percent.", "12 percent", SHARE, refuses("except")),
  row("Not counting services exports were $5 billion.", "$5 billion", FLOW, refuses("Not counting")),
);

const definitions = inGroup(
  "definitions",
  row("Net profit was $3.2 billion.", "$3.2 billion", FLOW, refuses("Net")),
  row("Net profit was $3.2 billion.", "$3.2 billion", FLOW, reads(3.2e9, "USD", "9/1", [3.15e9, 3.25e9]), {
    wording: "Net profit",
  }),
  row("Accumulated investment reached $25 billion.", "$25 billion", STOCK, refuses("Accumulated")),
  row(
    "Accumulated investment reached $25 billion.",
    "$25 billion",
    STOCK,
    reads(25e9, "USD", "9/0", [24.5e9, 25.5e9]),
    { wording: "Accumulated investment" },
  ),
  row("Cumulative lending is $780 million.", "$780 million", STOCK, refuses("Cumulative")),
  row("Cumulative lending is $780 million.", "$780 million", STOCK, reads(780e6, "USD", "6/0", [779.5e6, 780.5e6]), {
    wording: "Cumulative lending",
  }),
  row(
    "Net inflows ended and exports reached $3 billion.",
    "$3 billion",
    FLOW,
    reads(3e9, "USD", "9/0", [2.5e9, 3.5e9]),
  ),
  row("The network had net assets of $14 million.", "$14 million", STOCK, refuses("net")),
  row("The network had net assets of $14 million.", "$14 million", STOCK, reads(14e6, "USD", "6/0", [13.5e6, 14.5e6]), {
    wording: "net assets",
  }),
);

const brackets = inGroup(
  "brackets",
  row(
    "Exports were far below the plan (down 36.7%).",
    "36.7%",
    GROWTH,
    reads(-36.7, "percent", "0/1", [-36.75, -36.65], { direction: "down" }),
  ),
  row(
    "Coffee had its worst year (a fall of 36.7%).",
    "36.7%",
    GROWTH,
    reads(-36.7, "percent", "0/1", [-36.75, -36.65], { direction: "fall of" }),
  ),
  row(
    "Coffee had its worst year (36.7% lower).",
    "36.7%",
    GROWTH,
    reads(-36.7, "percent", "0/1", [-36.75, -36.65], { direction: "lower" }),
  ),
  row(
    "Tuna led the list (a rise of 12%).",
    "12%",
    GROWTH,
    reads(12, "percent", "0/0", [11.5, 12.5], { direction: "rise of" }),
  ),
  row(
    "Shrimp did well (up 5.5%), squid did not (off 2.5%).",
    "5.5%",
    GROWTH,
    reads(5.5, "percent", "0/1", [5.45, 5.55], { direction: "up" }),
  ),
  row(
    "Shrimp did well (up 5.5%), squid did not (off 2.5%).",
    "2.5%",
    GROWTH,
    reads(-2.5, "percent", "0/1", [-2.55, -2.45], { direction: "off" }),
  ),
  row(
    "Cement (9% less) and steel went by rail.",
    "9%",
    GROWTH,
    reads(-9, "percent", "0/0", [-9.5, -8.5], { direction: "less" }),
  ),
  row(
    "Timber (a slide of 7.1%) was the exception.",
    "7.1%",
    GROWTH,
    reads(-7.1, "percent", "0/1", [-7.15, -7.05], { direction: "slide of" }),
  ),
  row("Japan (31%) and Korea (18%) buy most.", "18%", SHARE, reads(18, "percent", "0/0", [17.5, 18.5])),
  row(
    "The loan (about $85 million) runs to 2031.",
    "about $85 million",
    STOCK,
    reads(85e6, "USD", "6/0", [84e6, 86e6], { hedge: "approx" }),
  ),
  row("It costs $2.1 billion (€1.9 billion).", "€1.9 billion", FLOW, reads(1.9e9, "EUR", "9/1", [1.85e9, 1.95e9])),
  row("Exports (+6.2%) outpaced imports (+1.8%).", "+1.8%", GROWTH, reads(1.8, "percent", "0/1", [1.75, 1.85])),
  row(
    "Imports [$640 million] were paid in cash.",
    "$640 million",
    FLOW,
    reads(640e6, "USD", "6/0", [639.5e6, 640.5e6]),
  ),
  // Alternative of the next one: refused with "36.7%-plus". It must not be read as an exact figure.
  row(
    "Its part of the market is large (36.7%-plus).",
    "36.7%-plus",
    SHARE,
    reads(36.7, "percent", "0/1", [36.7, null], { hedge: "atLeast" }),
  ),
  row("Its part of the market is large (36.7%-plus).", "36.7%", SHARE, refuses("36.7%-plus")),
  row("Its part of the market is small (not even 36.7%).", "36.7%", SHARE, refuses("not")),
  // Alternative: read as over, if the whole phrase is stated.
  row("Its part of the market is large (more than a reported 36.7%).", "36.7%", SHARE, refuses("reported")),
  row("The pier was cheap (allegedly $3 million).", "$3 million", FLOW, refuses("allegedly")),
  row("The clinic is small (hardly 40 beds).", "40", COUNT, refuses("hardly")),
  row("Growth was strong (a claimed 9%).", "9%", GROWTH, refuses("claimed")),
  row("The fee ($12 million, disputed) was paid late.", "$12 million", FLOW, refuses("disputed")),
  row("The stake (36.7%?) is a secret.", "36.7%", SHARE, refuses("?")),
  row("Its share (maybe 20%) is a guess.", "20%", SHARE, refuses("maybe")),
  // Alternative: read, as an adjective of praise changes nothing; but every token in a bracket is to be read.
  row("Its share (a healthy 41%) held.", "41%", SHARE, refuses("healthy")),
);

export const DOUBTS = [...doubt, ...noDoubt, ...exclusion, ...definitions, ...brackets];
